import { expect, test } from 'vitest';
import { nothingBeside } from '../../../shared/case/beside.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { nobody } from '../../../shared/case/person.ts';
import { whatToAsk } from '../../../shared/case/what-to-ask.ts';
import { day } from '../../../shared/dates.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { lists } from '../../support/shipped.ts';

/** A complaint of which nothing was typed yet. */
const bare = sampleIntake({
  kind: 'KLA',
  law: null,
  reporterRole: null,
  caller: nobody,
  parties: [],
  subjects: [],
  area: null,
  title: '',
  story: '',
  wishes: '',
});

function asked(changes: Partial<Intake>, consents = nothingBeside.consents) {
  return whatToAsk({ ...bare, ...changes }, { consents }, lists);
}

test('given no kind yet, when asked, then nothing is proposed', () => {
  expect(asked({ kind: '' })).toEqual([]);
});

test('given an empty complaint, then what happened comes first and nothing of it is left out', () => {
  expect(asked({})).toEqual([
    'happened',
    'organisation',
    'law',
    'complained-organisation',
    'where-lives',
    'may-pass-on',
    'how-to-reach',
    'wish',
  ]);
});

test('given what was typed, then it is not asked again', () => {
  const typed = {
    story: 'De hulp komt niet.',
    law: 'wmo',
    parties: [{ kind: 'HH', organisation: null }],
    area: 'G15',
    title: 'Hulp komt niet',
    caller: { ...nobody, phone: '06 00 00 12 34', reachWhen: 'na vijven' },
  } as const satisfies Partial<Intake>;
  const consent = {
    who: 'caller',
    purpose: 'pass-on',
    to: 'de aanbieder',
    way: 'spoken',
    on: day('2026-06-29'),
    note: '',
  } as const;
  expect(asked({ ...typed, parties: [...typed.parties] }, [consent])).toEqual(['complained-provider', 'wish']);
});

test('given what was asked and is not known, then it is not asked again', () => {
  const said = asked({
    unknown: ['law', 'organisation', 'area'],
    caller: { ...nobody, unknown: ['phone', 'email'] },
  });
  expect(said).toEqual(['happened', 'complained-organisation', 'may-pass-on', 'wish']);
});

test('given a decision, then the date of the letter is asked right after what happened', () => {
  expect(asked({ subjects: ['TOE-04'] }).slice(0, 2)).toEqual(['happened', 'letter-of-which-day']);
});

test('given a daughter for her father, then whether he knows, and for a complaint whether she has it on paper', () => {
  const father = { ...nobody, name: 'Kees van Dalen' };
  expect(asked({ reporterRole: 'FAM', concerned: father })).toContain('knows-of-call');
  const said = asked({ reporterRole: 'FAM', concerned: father, callerBasis: 'MONDELING' });
  expect(said).toContain('authorisation');
  expect(said).not.toContain('knows-of-call');
  expect(asked({ reporterRole: 'FAM', concerned: father, callerBasis: 'MACHTIGING' })).not.toContain('authorisation');
});

test('given a child who calls, then how old, and whether it is safe to call or write', () => {
  const said = asked({ reporterRole: 'JGD', law: 'jw' });
  expect(said).toContain('how-old');
  expect(said).toContain('safe-to-reach');
  expect(asked({ reporterRole: 'JGD', law: 'jw', caller: { ...nobody, askFirst: true } })).not.toContain(
    'safe-to-reach',
  );
});

test('given a caller without a name, then nothing is asked about him', () => {
  const said = asked({ kind: 'SIG', anonymous: true, replyPossible: false });
  expect(said).toEqual(['happened', 'law', 'may-use']);
});
