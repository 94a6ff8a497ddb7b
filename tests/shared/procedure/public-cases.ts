import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Deadline = z.object({ kind: z.string(), on: z.string(), article: z.string() });
const MatterFinding = z.object({
  outcome: z.string(),
  desk: z.string().nullable(),
  flags: z.array(z.string()),
  actions: z.array(z.string()),
  deadlines: z.array(Deadline),
  articles: z.array(z.string()),
});
const Finding = MatterFinding.extend({ id: z.string().optional(), parts: z.array(MatterFinding).optional() });
const Cases = z.array(z.object({ id: z.string(), title: z.string(), facts: z.unknown(), finding: z.unknown() }));

/** The public worked cases. */
export function publicCases() {
  return Cases.parse(JSON.parse(readFileSync(new URL('../../fixtures/procedure/cases.json', import.meta.url), 'utf8')));
}

const optional: readonly string[] = ['follow-up', 'acknowledgement-reminder', 'last-day-variant'];

/** What two findings for the same facts must share: lists without their order, optional deadlines left out. */
export function sameFinding(finding: unknown) {
  const { id, parts, ...whole } = Finding.parse(finding);
  return { id, whole: comparable(whole), parts: parts?.map(comparable) };
}

function comparable({ outcome, desk, flags, actions, deadlines, articles }: z.infer<typeof MatterFinding>) {
  const kept = deadlines.filter(({ kind }) => !optional.includes(kind));
  const needsArticle = outcome !== 'O-INFO' && outcome !== 'O-SPLIT';
  return {
    outcome,
    desk,
    flags: [...flags].sort(),
    actions: [...actions].sort(),
    deadlines: kept.map(({ kind, on }) => `${kind} ${on}`).sort(),
    namesAnArticle: !needsArticle || articles.length > 0,
  };
}
