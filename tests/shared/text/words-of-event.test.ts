import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { speechIn } from '../../../shared/text/speech.ts';
import { wordsOfEvent } from '../../../shared/text/words-of-event.ts';

const today = day('2026-11-19');
const consent = { consent: 1, who: 'caller', purpose: 'pass-on', way: 'spoken', on: today, note: '' } as const;

test.each([
  ['nl', 'de gemeente', 'Toestemming: gegevens doorgeven, aan de gemeente'],
  ['nl', ' ', 'Toestemming: gegevens doorgeven'],
  ['en', 'de gemeente', 'Consent: passing details on, to de gemeente'],
] as const)('a consent in the timeline says to whom, when that was told (%s, %j)', (language, to, what) => {
  const lists = { label: (_list: string, code: string) => code };
  const context = { speech: speechIn(language, today), lists, nameOf: (user: string) => user, referrals: [] };
  expect(wordsOfEvent({ type: 'consentGiven', ...consent, to }, context)).toEqual({ what, said: '' });
});
