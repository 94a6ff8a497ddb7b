import { expect, test } from 'vitest';
import type { TermChange, TermEvent } from '../../../shared/case/term-changes.ts';
import { day, instantAt } from '../../../shared/dates.ts';
import { UserName } from '../../../shared/ids.ts';
import { speechIn } from '../../../shared/text/speech.ts';
import { lengthOfChange, termEventSaid } from '../../../shared/text/term-event-words.ts';

const today = day('2026-11-19');
const nl = speechIn('nl', today);
const en = speechIn('en', today);

const adjournment = {
  change: 1,
  matter: 0,
  term: 'statutory-last-day',
  ground: 'adjournment',
  weeks: 4,
  until: null,
  consent: null,
  letter: { on: day('2026-11-18'), reference: 'K-1' },
  note: 'Drukte',
} as const;
const agreed = { ...adjournment, ground: 'agreed-delay', weeks: null, until: day('2027-03-01'), letter: null } as const;
const still = {
  change: 2,
  matter: 0,
  term: 'decision-due',
  ground: 'asked-to-complete',
  from: day('2026-11-11'),
  consent: null,
  letter: { on: day('2026-11-10'), reference: '' },
  note: '',
} as const;

test.each<[TermEvent, string, string]>([
  [
    { type: 'termExtended', ...adjournment },
    'Uitgesteld, Antwoord van de gemeente: Verdaging door de gemeente, 4 weken, brief van 18 november',
    'Put off, Answer of the municipality: Adjournment by the municipality, 4 weeks, letter of 18 November',
  ],
  [
    { type: 'termExtended', ...agreed },
    'Uitgesteld, Antwoord van de gemeente: De klager stemt op papier in, tot en met 1 maart 2027',
    'Put off, Answer of the municipality: The complainant agrees in writing, up to and including 1 March 2027',
  ],
  [
    { type: 'termSuspended', ...still },
    'Staat stil vanaf 11 november, Besluit van de gemeente: Aanvraag moet worden aangevuld',
    'Suspended from 11 November, Decision of the municipality: Application must be completed',
  ],
  [
    { type: 'termResumed', change: 2, on: day('2026-11-16'), note: '' },
    'Termijn loopt weer door vanaf 16 november',
    'Term resumes from 16 November',
  ],
])('an act about a term is said in both languages', (event, dutch, english) => {
  expect(termEventSaid(event, nl).what).toBe(dutch);
  expect(termEventSaid(event, en).what).toBe(english);
});

test('what somebody wrote stands with it: the explanation, or why it was withdrawn', () => {
  expect(termEventSaid({ type: 'termExtended', ...adjournment }, nl).said).toBe('Drukte');
  const withdrawn = { type: 'termChangeWithdrawn', change: 1, reason: 'Verkeerde brief' } as const;
  expect(termEventSaid(withdrawn, nl).said).toBe('Verkeerde brief');
});

test('how long a change is: weeks with their letter, the new day, or from when until when it stood still', () => {
  const recorded = { by: UserName.parse('joris'), at: instantAt(today, '10:00'), withdrawn: false };
  const suspension: TermChange = { kind: 'suspension', ...still, ...recorded, resumedOn: null };
  expect(lengthOfChange({ kind: 'extension', ...adjournment, ...recorded }, nl)).toBe('4 weken, brief van 18 november');
  expect(lengthOfChange({ kind: 'extension', ...agreed, ...recorded }, nl)).toBe('tot en met 1 maart 2027');
  expect(lengthOfChange(suspension, nl)).toBe('stil vanaf 11 november');
  expect(lengthOfChange({ ...suspension, resumedOn: day('2026-11-16') }, nl)).toBe(
    'stil van 11 november tot 16 november',
  );
});
