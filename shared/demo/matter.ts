import type { Random } from '../random.ts';
import { type Law, laws, lawsMeet } from '../reference/law.ts';
import providerTypesJson from '../reference/lists/provider-types.json' with { type: 'json' };
import subjectsJson from '../reference/lists/subjects.json' with { type: 'json' };
import { listSchemas } from '../reference/schemas.ts';
import { fitMargins } from './fit-margins.ts';
import { organisations, type PlannedOrganisation } from './organisations.ts';
import { partyTypes } from './party-types.ts';
import { sampleWeights } from './sample-weights.ts';
import { chooser } from './weighted.ts';

/** What a report is about: the first subject names it, the organisation may be known only by its kind. */
export interface PlannedMatter {
  readonly law: Law;
  /** One or two codes of sub-subjects. */
  readonly subjects: readonly [string, ...string[]];
  /** A code of provider-types. */
  readonly partyKind: string;
  readonly organisation: PlannedOrganisation | null;
}

/** A matter of somebody in that area under that law, by the sample weights. */
export function matterOf(law: Law, area: string, random: Random): PlannedMatter {
  const main = pickMain[law](random);
  const first = pickSubject(main, law, random);
  const second = random.chance(0.16) ? besides(main, law, random) : first;
  return { law, subjects: second === first ? [first] : [first, second], ...partyFor(main, { law, area, random }) };
}

/** What often comes along: more of the same, or how somebody was answered and treated. */
function besides(main: string, law: Law, random: Random): string {
  return pickSubject(random.chance(0.4) ? main : random.pick(['COM', 'BEJ', 'INF']), law, random);
}

/** The party of a report on a main subject: a kind of organisation and, when it is known, which one. */
export function partyFor(
  main: string,
  { law, area, random }: { readonly law: Law; readonly area: string; readonly random: Random },
): Pick<PlannedMatter, 'partyKind' | 'organisation'> {
  const partyKind = partyChooser(main, law)(random);
  const candidates = organisations.filter(
    (one) => one.kind === partyKind && lawsMeet(law, one.law) && (one.area === null || one.area === area),
  );
  const named = candidates.length > 0 && random.chance(0.95);
  return { partyKind, organisation: named ? chooser(candidates.map((one) => [one, one.weight]))(random) : null };
}

const subjects = listSchemas.subjects.parse(subjectsJson);
/** The main subjects, without compliments: those come with the kind "compliment". */
const mains = subjects.filter((subject) => subject.parent === null && subject.code !== 'POS').map(({ code }) => code);

/** The sub-subjects of a main subject that a report under that law can be about; earlier ones are more common. */
function subjectsUnder(main: string, law: Law): readonly (readonly [string, number])[] {
  return subjects
    .filter((subject) => subject.parent === main)
    .filter(({ data }) => data.law === law || lawsMeet(law, data.law) || (law === 'other' && data.law === 'both'))
    .map(({ code, data }, place) => [code, (data.law === law ? 1.4 : 1) / (1 + 0.25 * place)] as const);
}

/** How well a main subject goes with a law, before the totals are fitted to the sample weights. */
function affinity(law: Law, main: string): number {
  if (subjectsUnder(main, law).length === 0) return 0;
  if (law === 'other') return main === 'OVG' ? 1 : main === 'VER' ? 0.2 : 0.03;
  if (law === 'jw' && main === 'VER') return 0.3;
  return main === 'OVG' ? 0 : 1;
}

const fitted = fitMargins(
  laws.map((law) => mains.map((main) => affinity(law, main))),
  laws.map((law) => sampleWeights.law[law] ?? 0),
  mains.map((main) => sampleWeights.subject[main] ?? 0),
);

function mainsUnder(law: Law): (random: Random) => string {
  return chooser(mains.map((main, at) => [main, fitted[laws.indexOf(law)]?.[at] ?? 0] as const));
}

const pickMain = { wmo: mainsUnder('wmo'), jw: mainsUnder('jw'), both: mainsUnder('both'), other: mainsUnder('other') };

const subjectChoosers = new Map(
  laws.flatMap((law) =>
    mains.flatMap((main) => {
      const under = subjectsUnder(main, law);
      return under.length === 0 ? [] : [[`${law}/${main}`, chooser(under)] as const];
    }),
  ),
);

function pickSubject(main: string, law: Law, random: Random): string {
  const choose = subjectChoosers.get(`${law}/${main}`);
  if (!choose) throw new Error(`No subject of ${main} under ${law}.`);
  return choose(random);
}

const lawOfType = new Map(
  listSchemas['provider-types'].parse(providerTypesJson).map(({ code, data }) => [code, data.law]),
);

const partyChoosers = new Map(
  laws.flatMap((law) =>
    Object.entries(partyTypes).map(([main, types]) => {
      const fitting = types.filter(([code]) => lawsMeet(law, lawOfType.get(code) ?? 'other'));
      return [`${law}/${main}`, chooser(fitting.length > 0 ? fitting : [['OVG', 1] as const])] as const;
    }),
  ),
);

function partyChooser(main: string, law: Law): (random: Random) => string {
  return partyChoosers.get(`${law}/${main}`) ?? (() => 'OVG');
}
