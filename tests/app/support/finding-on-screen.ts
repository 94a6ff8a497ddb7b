import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { day } from '../../../shared/dates.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { caseText } from '../../../shared/text/case.ts';
import { actionWords, deadlineWords, deskWords, flagWords, outcomeWords } from '../../../shared/text/findings.ts';
import { formatDay } from '../../../shared/text/format-day.ts';
import { sentence } from '../../../shared/text/text.ts';

/** A finding as it reads on the page of a report. */
export interface Shown {
  /** The outcome of each matter, with where it goes. */
  readonly outcomes: readonly string[];
  readonly actions: readonly string[];
  readonly doubts: readonly string[];
  /** Name, last day and article of each term. */
  readonly terms: readonly string[];
}

const Deadline = z.object({ kind: z.string(), on: z.string(), article: z.string() });
const Part = z.object({
  outcome: z.string(),
  desk: z.string().nullable(),
  flags: z.array(z.string()),
  actions: z.array(z.string()),
  deadlines: z.array(Deadline),
});
/** What of a stated finding is looked for on the screen. */
export const StatedFinding = Part.extend({ parts: z.array(Part).optional() });
export type StatedFinding = z.infer<typeof StatedFinding>;

/** Terms that a finding may hold or leave out (README of the procedure): the screen may show them. */
const optional = [deadlineWords['deadline.last-day-variant'].nl];

/** A stated finding in the words of the screen. */
export function inWords(finding: StatedFinding, today: string): Shown {
  const parts = finding.parts ?? [finding];
  const many = parts.length > 1;
  const all = finding.parts ? [finding, ...finding.parts] : [finding];
  return {
    outcomes: parts.map(({ outcome, desk }, index) => outcomeInWords(outcome, desk, many ? index : null)).sort(),
    actions: all.flatMap(({ actions }) => actions.map((action) => said(actionWords, `action.${action}`))).sort(),
    doubts: parts.flatMap(({ flags }) => flags.map((flag) => said(flagWords, `flag.${flag}`))).sort(),
    terms: all
      .flatMap(({ deadlines }) => deadlines)
      .map(({ kind, on, article }) => {
        const last = formatDay(day(on), 'nl', { form: 'tag', today: day(today) });
        return `${said(deadlineWords, `deadline.${kind}`)} | ${last} | ${articleName(article, 'nl')}`;
      })
      .sort(),
  };
}

function outcomeInWords(outcome: string, desk: string | null, matter: number | null): string {
  const title = said(outcomeWords, `outcome.${outcome}.title`);
  const named = matter === null ? title : `${sentence(caseText['case.matter'], 'nl', { count: matter + 1 })}: ${title}`;
  const to = desk === null ? '' : sentence(caseText['case.desk'], 'nl', { desk: said(deskWords, `desk.${desk}`) });
  return `${named} | ${to}`;
}

function said(words: Readonly<Record<string, { readonly nl: string }>>, key: string): string {
  const found = words[key];
  if (!found) throw new Error(`No words for ${key}`);
  return found.nl;
}

/** What the page of the report shows now, its tracks included; each term is opened to read on which article it stands. */
export async function shownOn(page: Page, expected: Shown): Promise<Shown> {
  const side = await findingIn(page.getByRole('region', { name: caseText['case.finding'].nl }));
  const tracks = await page.locator('.track').all();
  const findings: Awaited<ReturnType<typeof findingIn>>[] = [];
  for (const track of tracks) {
    const name = (await track.getByRole('heading', { level: 3 }).first().textContent())?.split(':')[0] ?? '';
    const found = await findingIn(track);
    findings.push({ ...found, outcomes: found.outcomes.map((line) => `${name}: ${line}`) });
  }
  const all = tracks.length === 0 ? [side] : findings;
  return {
    outcomes: all.flatMap(({ outcomes }) => outcomes).sort(),
    actions: [...(tracks.length === 0 ? [] : side.actions), ...all.flatMap(({ actions }) => actions)].sort(),
    doubts: all.flatMap(({ doubts }) => doubts).sort(),
    terms: await termsOn(page, expected),
  };
}

async function findingIn(part: Locator) {
  const notices = await part.locator('.note').evaluateAll((boxes) =>
    boxes.map((box) => ({
      doubt: box.classList.contains('ombudsman') && box.querySelectorAll('.nowrap').length > 0,
      title: box.querySelector('.title')?.textContent ?? '',
      lines: [...box.querySelectorAll('.body p')].map((line) => line.textContent ?? ''),
    })),
  );
  const doubts = notices
    .filter(({ doubt }) => doubt)
    .flatMap(({ lines }) => lines.filter((line) => / Awb 9:\S+\.$/.test(line)));
  return {
    outcomes: notices.filter(({ doubt }) => !doubt).map(({ title, lines }) => `${title} | ${lines[1] ?? ''}`),
    actions: await part.getByRole('list', { name: caseText['case.to-do'].nl }).getByRole('listitem').allTextContents(),
    doubts: doubts.map((line) => line.replace(/ Awb 9:\S+\.$/, '')),
  };
}

/** Each term with its day; of the terms that are expected the article is read, from the date laid open. */
async function termsOn(page: Page, expected: Shown): Promise<readonly string[]> {
  const box = page.locator('.term');
  const terms: string[] = [];
  for (const term of await box.all()) {
    const name = (await term.locator('b').first().textContent()) ?? '';
    if (optional.includes(name)) continue;
    const last = (await term.locator('.r.strong').first().textContent()) ?? '';
    await term.getByRole('button', { expanded: false }).first().click();
    const text = (await term.locator('.calc').textContent()) ?? '';
    const article = expected.terms
      .filter((line) => line.startsWith(`${name} | ${last} | `))
      .map((line) => line.split(' | ')[2] ?? '')
      .find((each) => text.includes(each));
    terms.push(`${name} | ${last} | ${article ?? text}`);
    await term.getByRole('button', { expanded: true }).first().click();
  }
  return terms.sort();
}
