import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, walkMatter } from '../../../shared/procedure/check.ts';
import { actions, deadlineKinds, desks, flags, outcomes } from '../../../shared/procedure/codes.ts';
import { type Finding, type MatterFinding, printedFinding } from '../../../shared/procedure/finding.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { stepNames } from '../../../shared/procedure/turn.ts';
import { shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { runSeed, times } from '../../support/times.ts';
import { fittingFacts } from './fitting-facts.ts';
import { refusedAt } from './given.ts';
import { answerFrom, contextOf, interview } from './interview.ts';
import { randomFacts } from './random-facts.ts';

function matterFindings(finding: Finding): readonly MatterFinding[] {
  return finding.parts ?? [finding];
}

test('facts that fit always give a finding of codes on the closed lists, each once', () => {
  fc.assert(
    fc.property(fittingFacts, (facts) => {
      const finding = check(facts);
      for (const each of [finding, ...(finding.parts ?? [])]) {
        expect(outcomes).toContain(each.outcome);
        if (each.desk) expect(desks).toContain(each.desk);
        expectSet(each.flags, flags);
        expectSet(each.actions, actions);
        expectSet(
          each.deadlines.map(({ kind }) => kind),
          deadlineKinds,
        );
        if (each.outcome !== 'O-SPLIT') expect(each.articles.length).toBeGreaterThan(0);
      }
    }),
    { seed: runSeed, numRuns: times(1000) },
  );
});

function expectSet(found: readonly string[], known: readonly string[]): void {
  expect(new Set(found).size).toBe(found.length);
  for (const each of found) expect(known).toContain(each);
}

test('a day shown equals the day its explanation ends on', () => {
  fc.assert(
    fc.property(fittingFacts, (facts) => {
      for (const { on, explanation } of matterFindings(check(facts)).flatMap(({ deadlines }) => deadlines)) {
        if (explanation.kind === 'counted') expect(explanation.lastDay.lastDay).toBe(on);
        if (explanation.kind === 'set') expect(explanation.day).toBe(on);
        if (explanation.kind === 'day-after') expect(explanation.day < on).toBe(true);
      }
    }),
    { seed: runSeed, numRuns: times(300) },
  );
});

test('the walk takes its steps in the order of the table, each at most once', () => {
  fc.assert(
    fc.property(fittingFacts, (facts) => {
      for (const matter of facts.matters) {
        const { steps } = walkMatter(facts, matter, shippedEquatedDays);
        const places = steps.map((step) => stepNames.indexOf(step));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
    }),
    { seed: runSeed, numRuns: times(1000) },
  );
});

test('a report of one matter is that matter and the report together', () => {
  fc.assert(
    fc.property(fittingFacts, (facts) => {
      const [first] = facts.matters;
      if (!first) return;
      const one = check({ ...facts, matters: [first] });
      const two = check({ ...facts, matters: [first, { kind: 'question' }] });
      const part = two.parts?.[0];
      expect(two.outcome).toBe('O-SPLIT');
      expect([one.outcome, one.desk, one.flags]).toEqual([part?.outcome, part?.desk, part?.flags]);
      expect(new Set(one.actions)).toEqual(new Set([...(part?.actions ?? []), ...two.actions]));
      expect(one.deadlines.map(({ kind }) => kind).sort()).toEqual(
        [...(part?.deadlines ?? []), ...two.deadlines].map(({ kind }) => kind).sort(),
      );
    }),
    { seed: runSeed, numRuns: times(500) },
  );
});

test('absent and null mean the same', () => {
  fc.assert(
    fc.property(fittingFacts, (facts) => {
      const text = JSON.stringify(facts, (_, value) => (value === null ? undefined : value));
      const read = readFacts(JSON.parse(text));
      expect(read.ok && printedFinding(check(read.value))).toEqual(printedFinding(check(facts)));
    }),
    { seed: runSeed, numRuns: times(500) },
  );
});

test('facts that are refused name a place that is there to change, and never pass half', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const paths = refusedAt(facts);
      for (const path of paths) expect(path).toMatch(/^\/(contact|request|safety|matters\/\d)\/[A-Za-z/]+$/);
    }),
    { seed: runSeed, numRuns: times(1000) },
  );
});

test('whatever is read as facts, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(typeof readFacts(value).ok).toBe('boolean');
    }),
    { seed: runSeed },
  );
});

test('the conversation held with the facts at hand comes to the same finding', () => {
  fc.assert(
    fc.property(fittingFacts, (facts) => {
      const talk = interview(contextOf(facts), (question) => answerFrom(facts, question));
      expect(talk.finding && decisive(talk.finding)).toEqual(decisive(check({ ...facts, id: null })));
    }),
    { seed: runSeed, numRuns: times(50) },
  );
});

function decisive(finding: Finding) {
  const { warnings: _, articles: __, ...rest } = printedFinding(finding);
  const parts = rest.parts?.map(({ warnings: ___, articles: ____, ...part }) => part);
  return { ...rest, parts };
}
