import { stages } from '../case/stages.ts';
import type { ListItem, Lists } from '../contract/administration.ts';
import { outcomes } from '../procedure/codes.ts';
import { kindOfDesk } from '../reference/desk-kind.ts';
import { figureWords } from '../text/figures.ts';
import { outcomeWords } from '../text/findings.ts';
import { registerText } from '../text/register.ts';
import { stageWords } from '../text/stages.ts';
import type { Words } from '../text/words.ts';
import type { Choice } from './branch.ts';
import { isSensitive } from './sensitive-items.ts';

/** The names of all organisations of the register, and of the desks, which a report can be about as well. */
export function organisationNames(lists: Lists): ReadonlyMap<string, Words> {
  const all = [...(lists.desks ?? []), ...(lists.organisations ?? [])];
  return new Map(all.map(({ code, nl, en }) => [code, { nl, en }]));
}

/** What the rows of the standard tables are about, from the register's lists and our own closed ones. */
export function listChoices(lists: Lists) {
  const of = (list: string): readonly Item[] =>
    (lists[list] ?? []).map((item) => ({ ...item, sensitive: isSensitive(list, item) }));
  const tops = of('subjects').filter(({ parent }) => parent === null);
  return {
    kinds: of('case-kinds').map((item) => choice(item)),
    channels: of('channels').map((item) => choice(item)),
    laws: (['wmo', 'jw', 'both', 'other'] as const).map((code) => ({
      code,
      label: registerText[`law.${code}`],
      sensitive: code === 'jw' || code === 'both',
      parts: [],
    })),
    parties: of('provider-types').map((kind) => choice(kind, partiesOf(kind.code, of))),
    subjects: tops.map((top) =>
      choice(
        top,
        of('subjects').filter(({ parent }) => parent === top.code),
      ),
    ),
    areas: of('areas')
      .filter(({ data }) => data.level === 'area')
      .map((item) => choice(item)),
    findings: outcomes.map((code) => ({ code, label: outcomeWords[`outcome.${code}.title`], parts: [] })),
    reactions: (['within', 'late', 'none', 'no-norm'] as const).map((code) => ({
      code,
      label: figureWords[`figures.row.reaction-${code}`],
      parts: [],
    })),
    outcomes: of('outcomes')
      .filter(({ data }) => data.group === 'afdoening')
      .map((item) => choice(item)),
    settling: (['six-weeks', 'ten-weeks', 'longer'] as const).map((code) => ({
      code,
      label: figureWords[`figures.row.${code}`],
      parts: [],
    })),
    provisions: of('provisions').map((item) => choice(item)),
    effects: of('outcomes')
      .filter(({ data }) => data.group === 'effect')
      .map((item) => choice(item)),
    opinions: of('opinions').map((item) => choice(item)),
    norms: of('fairness-norms').map((item) => choice(item)),
    referralOutcomes: of('referral-outcomes').map((item) => choice(item)),
    judgments: of('outcomes')
      .filter(({ data }) => data.group === 'oordeel')
      .map((item) => choice(item, tops)),
    stages: stages.map((code) => ({
      code,
      label: code === 'closed' ? figureWords['figures.row.closed-since'] : stageWords[`stage.${code}`],
      parts: [],
    })),
  } satisfies Readonly<Record<string, readonly Choice[]>>;
}

type Item = ListItem & { readonly sensitive: boolean };

/** The organisations of a kind, then its desks that no organisation stands for; one that is its kind, such as the CJG, has its row. */
function partiesOf(kind: string, of: (list: string) => readonly Item[]): readonly Item[] {
  const organisations = of('organisations').filter(({ parent }) => parent === kind);
  const known = new Set([kind, ...organisations.map(({ code }) => code)]);
  return [...organisations, ...of('desks').filter(({ code }) => kindOfDesk(code) === kind && !known.has(code))];
}

function choice({ code, nl, en, sensitive }: Item, below: readonly Item[] = []): Choice {
  return { code, label: { nl, en }, sensitive, parts: below.map((item) => choice(item)) };
}
