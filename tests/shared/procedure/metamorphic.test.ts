import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/dates.ts';
import { check } from '../../../shared/procedure/check.ts';
import { type Conversation, converse } from '../../../shared/procedure/conversation.ts';
import type { Facts, Matter } from '../../../shared/procedure/facts.ts';
import { type Finding, type MatterFinding, printedFinding } from '../../../shared/procedure/finding.ts';
import { QuestionId } from '../../../shared/procedure/question.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { regimeOf } from '../../../shared/procedure/regime.ts';
import { runSeed, times } from '../../support/times.ts';
import { fittingFacts } from './fitting-facts.ts';
import { answerFrom, contextOf, interview } from './interview.ts';

// What must not matter to the check does not: the same facts in other words or another order give the same finding.

/** Checks facts as any other program would hand them in: through their reader. */
function found(facts: unknown): Finding {
  const read = readFacts(facts);
  if (!read.ok) throw new Error(`These facts do not fit: ${JSON.stringify(read.failure)}`);
  return check(read.value);
}

/** What a finding says, lists by their content. */
function said({ id: _, parts, ...finding }: Finding) {
  return { ...matterSaid(finding), parts: parts?.map(matterSaid) };
}

function matterSaid(finding: MatterFinding) {
  const { outcome, desk, flags, actions, deadlines, articles } = printedFinding(finding);
  return {
    outcome,
    desk,
    flags: [...flags].sort(),
    actions: [...actions].sort(),
    deadlines: deadlines.map((each) => JSON.stringify(each)).sort(),
    articles: [...articles].sort(),
  };
}

function holds<T>(drawn: fc.Arbitrary<T>, claim: (facts: Facts, other: T) => void, numRuns = times(500)): void {
  fc.assert(fc.property(fittingFacts, drawn, claim), { numRuns, seed: runSeed });
}

const everyMatter = (facts: Facts, change: (matter: Matter) => Matter): Facts => ({
  ...facts,
  matters: facts.matters.map(change),
});

describe(`renaming changes nothing (seed ${runSeed})`, () => {
  test('given another id and other titles, the finding is the same but for its id', () => {
    holds(fc.string({ maxLength: 80 }), (facts, name) => {
      const renamed = { ...everyMatter(facts, (matter) => ({ ...matter, title: name })), id: name, title: name };
      expect(said(found(renamed))).toEqual(said(found(facts)));
      expect(found(renamed).id).toBe(name);
    });
  });

  test('given the reason in other words, the finding is the same', () => {
    holds(fc.string({ minLength: 1, maxLength: 80 }), (facts, words) => {
      const changed = everyMatter(facts, (matter) =>
        matter.notComplained
          ? { ...matter, notComplained: { ...matter.notComplained, reason: `x${words}` } }
          : { ...matter },
      );
      expect(said(found(changed))).toEqual(said(found(facts)));
    });
  });
});

describe(`order changes nothing (seed ${runSeed})`, () => {
  test('given the members in another order, the finding is the same', () => {
    holds(fc.infiniteStream(fc.nat(9999)), (facts, numbers) => {
      const next = () => numbers.next().value ?? 0;
      expect(said(found(reordered(facts, next)))).toEqual(said(found(facts)));
    });
  });

  test('given the entries of the lists the other way round, the finding is the same', () => {
    holds(fc.constant(null), (facts) => {
      const turned = everyMatter({ ...facts, request: turnedRequest(facts.request) }, turnedReasons);
      expect(said(found(turned))).toEqual(said(found(facts)));
    });
  });

  test('given the matters in another order, each has its own finding, in that order', () => {
    holds(fc.nat(9999), (facts, turns) => {
      const at = turns % facts.matters.length;
      const turn = <T>(items: readonly T[]) => [...items.slice(at), ...items.slice(0, at)];
      const { parts, ...whole } = said(found(facts));
      const turned = said(found({ ...facts, matters: turn(facts.matters) }));
      expect(turned).toEqual({ ...whole, parts: parts && turn(parts) });
    });
  });
});

describe(`the conversation (seed ${runSeed})`, () => {
  const talkAbout = (facts: Facts) => interview(contextOf(facts), (question) => answerFrom(facts, question));
  const answersOf = ({ asked }: Conversation) =>
    asked.map(({ question, value }) => ({ matter: question.matter, question: question.id, value }));

  test('given the answers in another order, it is the same conversation', () => {
    const claim = (facts: Facts, numbers: Iterator<number>) => {
      const talk = talkAbout(facts);
      const shuffled = answersOf(talk)
        .map((answer) => ({ answer, place: numbers.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ answer }) => answer);
      expect(converse(contextOf(facts), shuffled)).toEqual(talk);
    };
    holds(fc.infiniteStream(fc.nat(9999)), claim, times(30));
  });

  test('given an answer to a question that is not asked, that answer is named and changes nothing else', () => {
    const claim = (facts: Facts, question: QuestionId) => {
      const talk = talkAbout(facts);
      const stray = { matter: 0, question, value: 'yes' };
      if (talk.asked.some(({ question: { id } }) => id === question)) return;
      expect(converse(contextOf(facts), [...answersOf(talk), stray])).toEqual({ ...talk, dropped: [stray] });
    };
    holds(fc.constantFrom(...QuestionId.options), claim, times(30));
  });
});

describe(`what has no bearing changes nothing (seed ${runSeed})`, () => {
  test('given another matter, the findings of those that stood there stay as they are', () => {
    holds(fc.constantFrom('question', 'signal', 'support-need'), (facts, kind) => {
      const more = said(found({ ...facts, matters: [...facts.matters, { kind }] }));
      const { parts } = said(found({ ...facts, matters: [...facts.matters, { kind: 'question' }] }));
      expect(more.parts?.slice(0, -1)).toEqual(parts?.slice(0, -1));
      if (facts.matters.length > 1) expect(more.parts?.slice(0, -1)).toEqual(said(found(facts)).parts);
    });
  });

  test('given the defaults of the office in so many words, the finding is the same', () => {
    holds(fc.constant(null), (facts) => {
      const defaults = {
        ombudsmanOverProvider: true,
        youthDesk: 'kinderombudsman-rotterdam',
        defaultSchemeWeeks: 6,
        reactionWorkingDays: 5,
        serviceWeeks: 4,
        repairWeeks: 2,
        followMeldcode: true,
      };
      expect(said(found({ ...facts, settings: defaults }))).toEqual(said(found({ ...facts, settings: null })));
      expect(said(found({ ...facts, settings: {} }))).toEqual(said(found({ ...facts, settings: null })));
    });
  });

  test('given answers beside a matter that is no complaint, the finding is the same', () => {
    const beside = {
      about: 'municipality',
      court: 'other-pending',
      earlierHere: 'settled',
      behaviourOn: '2020-01-01',
      internal: { status: 'refused', receivedOn: '2025-01-01', endedOn: '2025-02-01' },
      otherProcedure: { startedOn: '2025-01-01' },
    };
    holds(fc.constantFrom('question', 'signal', 'support-need'), (facts, kind) => {
      const alone = { ...facts, matters: [{ kind }] };
      expect(said(found({ ...facts, matters: [{ kind, ...beside }] }))).toEqual(said(found(alone)));
    });
  });

  test('given an oral consent to further delay, the finding is the same as without', () => {
    holds(fc.integer({ min: 0, max: 300 }), (facts, days) => {
      const without = everyMatter(facts, (matter) => withDelay(matter, null));
      const oral = everyMatter(facts, (matter) => withDelay(matter, days));
      expect(said(found(oral))).toEqual(said(found(without)));
    });
  });

  test('given an adjournment after the last day, the finding is the same as without', () => {
    holds(fc.integer({ min: 1, max: 30 }), (facts, late) => {
      const without = everyMatter(facts, (matter) => withAdjournment(matter, null));
      const tooLate = everyMatter(facts, (matter) => withAdjournment(matter, late));
      expect(said(found(tooLate))).toEqual(said(found(without)));
    });
  });

  test('given the law that goes without saying, the finding is the same', () => {
    holds(fc.constant(null), (facts) => {
      const named = everyMatter(facts, (matter) => ({ ...matter, law: lawOfRegime(matter) }));
      expect(said(found(named))).toEqual(said(found(facts)));
    });
  });
});

function reordered(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => reordered(each, next));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => ({
    place: next(),
    entry: [name, reordered(member, next)],
  }));
  return Object.fromEntries(members.sort((a, b) => a.place - b.place).map(({ entry }) => entry));
}

function turnedRequest(request: Facts['request']): Facts['request'] {
  return request && { ...request, missing: request.missing?.toReversed() };
}

function turnedReasons(matter: Matter): Matter {
  const { notComplained } = matter;
  if (!notComplained) return matter;
  const { cannotBeAsked, burdens } = notComplained;
  const turned = { cannotBeAsked: cannotBeAsked?.toReversed(), burdens: burdens?.toReversed() };
  return { ...matter, notComplained: { ...notComplained, ...turned } };
}

function withDelay(matter: Matter, days: number | null): Matter {
  const { internal } = matter;
  if (!internal?.receivedOn || regimeOf(matter) !== 'M') return matter;
  const until = addDays(internal.receivedOn, days ?? 0);
  return { ...matter, internal: { ...internal, furtherDelay: days === null ? null : { until, consent: 'oral' } } };
}

/** `late`: days after the furthest that the term with an adviser can be moved to, 10 weeks and a week of holidays. */
function withAdjournment(matter: Matter, late: number | null): Matter {
  const { internal } = matter;
  if (!internal?.receivedOn || regimeOf(matter) !== 'M') return matter;
  const receivedOn = addDays(internal.receivedOn, -170);
  const adjournedOn = late === null ? null : addDays(receivedOn, 70 + 7 + late);
  const adjournWeeks = late === null ? null : 4;
  return { ...matter, internal: { ...internal, receivedOn, adjournedOn, adjournWeeks } };
}

function lawOfRegime(matter: Matter): Matter['law'] {
  const regime = regimeOf(matter);
  if (regime === null || regime === 'M') return matter.law;
  return regime === 'J' ? 'jeugdwet' : 'wmo';
}
