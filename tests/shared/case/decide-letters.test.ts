import { describe, expect, test } from 'vitest';
import { makeLetter, sendLetter } from '../../../shared/case/decide-letters.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { day } from '../../../shared/dates.ts';
import type { FinishedLetter } from '../../../shared/letters/finished-letter.ts';
import { by, given, joris } from '../../support/given-case.ts';

const letter: FinishedLetter = {
  kind: 'acknowledgement',
  template: 'ontvangstbevestiging',
  templateVersion: 2,
  to: 'Kees van Dalen',
  sender: 'Meldpunt',
  reference: '2026-00001',
  subject: 'Ontvangen',
  blocks: [{ kind: 'paragraph', text: 'U hoort van ons voor [reactie-uiterlijk].' }],
};
const made: CaseEvent = { type: 'letterMade', ...letter, letter: 1 };
const sent: CaseEvent = { type: 'letterSent', letter: 1, on: day('2026-03-04'), way: 'post' };

describe('making a letter', () => {
  test('the whole text is recorded, and letters count from 1', () => {
    expect(makeLetter(given(), { letter, needs: [] })).toEqual({ ok: true, value: [made] });
    expect(makeLetter(given(made), { letter, needs: [] })).toEqual({ ok: true, value: [{ ...made, letter: 2 }] });
  });

  test('a place that is still open is refused by its field, until it is written over', () => {
    expect(makeLetter(given(), { letter, needs: ['reactie-uiterlijk', 'ombudsman'] })).toEqual({
      ok: false,
      failure: { code: 'letter-incomplete', fields: ['reactie-uiterlijk'] },
    });
    const worded = { ...letter, blocks: [{ kind: 'paragraph' as const, text: 'U hoort snel van ons.' }] };
    expect(makeLetter(given(), { letter: worded, needs: ['reactie-uiterlijk'] }).ok).toBe(true);
  });

  test.each([
    ['no subject', { subject: ' ' }, { code: 'letter-empty' }],
    ['an empty block', { blocks: [{ kind: 'paragraph' as const, text: '\n' }] }, { code: 'letter-empty' }],
    ['nobody to get it', { to: ' ' }, { code: 'letter-incomplete', fields: ['ontvanger'] }],
  ])('with %s it is refused', (_, change, failure) => {
    expect(makeLetter(given(), { letter: { ...letter, ...change }, needs: [] })).toEqual({ ok: false, failure });
  });
});

describe('a letter that was made', () => {
  test('stands as it was made, on the day it was made, and was not sent', () => {
    expect(given(made).letters).toEqual([{ ...letter, letter: 1, madeOn: '2026-03-03', sentOn: null, way: null }]);
  });

  test('goes out once, on a day from when it was made up to today', () => {
    const command = { letter: 1, on: day('2026-03-04'), way: 'post' as const };
    expect(sendLetter(given(made), command, by(joris))).toEqual({ ok: true, value: [sent] });
    expect(given(made, sent).letters).toEqual([
      { ...letter, letter: 1, madeOn: '2026-03-03', sentOn: '2026-03-04', way: 'post' },
    ]);
    expect(sendLetter(given(made, sent), command, by(joris))).toMatchObject({
      failure: { code: 'letter-sent-already' },
    });
  });

  test.each([
    [{ letter: 2, on: day('2026-03-04') }, 'not-found'],
    [{ letter: 1, on: day('2026-03-02') }, 'letter-not-made-then'],
    [{ letter: 1, on: day('2026-04-21') }, 'letter-sent-in-future'],
  ])('%o is refused as %s', (command, code) => {
    expect(sendLetter(given(made), { ...command, way: 'mail' }, by(joris))).toEqual({ ok: false, failure: { code } });
  });
});
