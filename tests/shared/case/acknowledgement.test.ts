import { expect, test } from 'vitest';
import { missingAcknowledgement } from '../../../shared/case/acknowledgement.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { firstReactionOf } from '../../../shared/case/terms-of-case.ts';
import { day } from '../../../shared/dates.ts';
import type { LetterKind } from '../../../shared/letters/letter-kinds.ts';
import { given, historyOf } from '../../support/given-case.ts';
import { lists } from '../../support/shipped.ts';

const corrected = (changes: Partial<Intake>): CaseEvent => ({ type: 'intakeCorrected', changes, reason: 'x' });
const byPost = corrected({ channel: 'PST' });
const missing = (...events: CaseEvent[]) => missingAcknowledgement(given(...events), historyOf(...events), lists);

function made(kind: LetterKind): CaseEvent {
  const words = {
    to: 'Kees',
    sender: '',
    reference: '',
    subject: 'x',
    blocks: [{ kind: 'paragraph' as const, text: 'x' }],
  };
  return { type: 'letterMade', letter: 1, kind, template: 't', templateVersion: 1, ...words };
}
const sent: CaseEvent = { type: 'letterSent', letter: 1, on: day('2026-03-06'), way: 'post' };

test('a complaint in writing without an acknowledgement is to be confirmed seven days after it came in (Awb 9:6, AWB-I-06)', () => {
  expect(missing(byPost)).toEqual({
    kind: 'acknowledgement',
    startsOn: '2026-03-02',
    lastOn: '2026-03-09',
    article: 'Awb 9:6',
    waiting: false,
    byLaw: false,
  });
});

test.each<readonly [string, readonly CaseEvent[]]>([
  ['a complaint by telephone', []],
  ['a signal in writing', [byPost, corrected({ kind: 'SIG' })]],
  ['a complaint that cannot be answered', [byPost, corrected({ replyPossible: false })]],
  ['a complaint that was acknowledged', [byPost, made('acknowledgement'), sent]],
  ['a noted mail', [byPost, { type: 'noteAdded', kind: 'mail', text: 'Bevestigd', on: day('2026-03-03') }]],
  [
    'a closed report',
    [
      byPost,
      {
        type: 'caseClosed',
        outcome: 'AFD-INF',
        on: day('2026-03-05'),
        note: '',
        outcomes: [],
        effects: [],
        opinion: null,
      },
    ],
  ],
])('%s asks for none', (_, events) => {
  expect(missing(...events)).toBeNull();
});

test.each<readonly [string, readonly CaseEvent[]]>([
  ['made and not sent', [byPost, made('acknowledgement')]],
  ['another letter that was sent', [byPost, made('referral'), sent]],
  ['a noted call', [byPost, { type: 'noteAdded', kind: 'call', text: 'Gebeld', on: day('2026-03-03') }]],
])('%s is no acknowledgement', (_, events) => {
  expect(missing(...events)).not.toBeNull();
});

test('a letter to the client is the first reaction once it is sent; one to somebody else is not (RTD-05)', () => {
  expect(firstReactionOf(historyOf(made('acknowledgement')))).toBeNull();
  expect(firstReactionOf(historyOf(made('acknowledgement'), sent))?.event.type).toBe('letterSent');
  expect(firstReactionOf(historyOf(made('provider-reminder'), sent))).toBeNull();
});
