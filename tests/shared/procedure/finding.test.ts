import { describe, expect, test } from 'vitest';
import { check, walkMatter } from '../../../shared/procedure/check.ts';
import { printedFinding } from '../../../shared/procedure/finding.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { factsOf, findingOf } from './given.ts';
import { answered, cannotBeAsked, complaintAbout, handedIn, onDay } from './given-facts.ts';

const question = { kind: 'question' };
const information = {
  outcome: 'O-INFO',
  desk: null,
  flags: [],
  actions: [],
  deadlines: [],
  articles: ['DEF-02'],
};

function factsThatFit(matters: object, changes: object = {}) {
  const read = readFacts(factsOf(matters, changes));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

describe('a finding as other programs read it', () => {
  test('has no id when the facts have none, and no warnings when there are none', () => {
    expect(printedFinding(findingOf(question))).toStrictEqual(information);
    expect(printedFinding(findingOf(question, { id: null }))).toStrictEqual(information);
    expect(printedFinding(findingOf(question, { id: 'A' }))).toStrictEqual({ id: 'A', ...information });
  });

  test('has a part for each matter, without an id', () => {
    const printed = printedFinding(findingOf([question, question], { id: 'A' }));
    expect(printed).toStrictEqual({
      ...information,
      id: 'A',
      outcome: 'O-SPLIT',
      articles: [],
      parts: [information, information],
    });
  });

  test('has its warnings when there are any, and no explanation of a deadline', () => {
    const internal = { status: 'refused', receivedOn: '2024-02-01', endedOn: '2024-02-29' };
    const printed = printedFinding(findingOf(complaintAbout('municipality', { internal })));
    expect(printed.warnings).toEqual([{ code: 'february-29', day: '2025-02-28' }]);
    const article = 'Awb 9:24 lid 1';
    expect(printed.deadlines).toStrictEqual([{ kind: 'ombudsman-last-day', on: '2025-02-28', article }]);
  });
});

test('a finding holds no id unless the facts do', () => {
  expect('id' in check(factsThatFit(question))).toBe(false);
});

test('a walk tells the steps it took and what each added, and nothing else', () => {
  const facts = factsThatFit({ kind: 'signal' });
  const [signal] = facts.matters;
  const walk = signal && walkMatter(facts, signal, shippedEquatedDays);
  expect(walk?.steps).toEqual(['kind']);
  expect(walk?.additions).toEqual([
    { actions: ['register-signal'], articles: ['Awb 9:26'], next: { stop: 'O-SIGNAL', desk: null } },
  ]);
});

test('a year without equated days is warned about once, however many deadlines touch it', () => {
  const matter = { ...complaintAbout('municipality', handedIn('2029-06-01')), behaviourOn: '2028-02-29' };
  const finding = findingOf(matter, onDay('2029-06-15'));
  expect(finding.deadlines.map(({ kind }) => kind)).toContain('refusal-notice');
  expect(finding.warnings).toEqual([{ code: 'no-equated-days', year: 2029 }]);
  const late = complaintAbout('municipality', handedIn('2029-11-20'));
  expect(findingOf(late, onDay('2029-12-01')).warnings).toEqual([
    { code: 'no-equated-days', year: 2029 },
    { code: 'no-equated-days', year: 2030 },
  ]);
});

test('a day that somebody set carries no warning', () => {
  const announced = complaintAbout('wmo-provider', handedIn('2029-06-01', { newDate: '2029-07-01' }));
  expect(findingOf(announced, onDay('2029-06-15')).warnings).toEqual([]);
});

test('the ground of 9:24 names its paragraph, also when the year runs by the second', () => {
  const direct = complaintAbout('municipality', { ...cannotBeAsked(true), behaviourOn: '2025-05-01' });
  expect(findingOf(direct, { consentToHandOver: true }).articles).toEqual([
    'Awb 9:20 lid 1',
    'Awb 9:18',
    'Awb 9:24 lid 1',
    'Awb 9:24 lid 2',
  ]);
  const ended = complaintAbout('municipality', answered('2026-04-01', '2026-05-01'));
  expect(findingOf(ended, { consentToHandOver: true }).articles).toEqual(['Awb 9:18', 'Awb 9:24 lid 1']);
});
