import { expect, type Page } from '@playwright/test';
import { type Day, isDay } from '../../../shared/dates.ts';
import type { Facts } from '../../../shared/procedure/facts.ts';
import { AnswerValue, type Question, QuestionId } from '../../../shared/procedure/question.ts';
import { caseText } from '../../../shared/text/case.ts';
import { optionLabel } from '../../../shared/text/option-label.ts';
import { questionWords } from '../../../shared/text/procedure.ts';
import { answerFrom } from '../../shared/procedure/interview.ts';
import { currentQuestion } from './answer-check.ts';

/** As whom somebody calls, in the words of the list of the form. */
const callsAs: Readonly<Partial<Record<Facts['reporter']['role'], string>>> = {
  self: 'Cliënt zelf',
  parent: 'Ouder met gezag',
  other: 'Buur, vriend of vrijwilliger',
};

/** Takes the report down on the screen: what intake knows of these facts, and no more. */
export async function registerOnScreen(page: Page, { contact, reporter }: Facts, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe melding' }).click();
  await page.getByRole('textbox', { name: 'Wat vertelt de beller?' }).fill(`${title}.`);
  if (contact.inWriting) await page.getByRole('combobox', { name: 'Kwam binnen via' }).selectOption('Brief of post');
  if (contact.anonymous) await page.getByRole('button', { name: 'anoniem' }).click();
  else await page.getByRole('region', { name: 'Beller' }).getByRole('textbox', { name: 'Naam' }).fill('Ans Voorbeeld');
  await page.getByRole('combobox', { name: 'Belt als' }).selectOption(callsAs[reporter.role] ?? '');
  await page.getByRole('combobox', { name: 'Wat is het?' }).selectOption('Klacht');
  if (!contact.replyPossible)
    await page.getByRole('radiogroup', { name: 'Kunnen wij antwoorden?' }).getByRole('radio', { name: 'Nee' }).check();
  await page.getByRole('button', { name: 'Leg de melding vast' }).click();
  await expect(page.getByRole('region', { name: caseText['case.check-of-procedure'].nl })).toBeVisible();
}

/** Answers the check on the page as the facts say, matter after matter, until no question is left. */
export async function answerFromFacts(page: Page, facts: Facts): Promise<void> {
  let matter = 0;
  for (let count = 0; count < 60; count += 1) {
    const words = await currentQuestion(page);
    if (words === null) return;
    const id = questionNamed(words);
    const value = answerFrom(facts, questionAbout(id, matter));
    await giveAnswer(page, { words, id, value: AnswerValue.parse(value) });
    if (id === 'another-matter' && value === 'yes') matter += 1;
  }
  throw new Error('The check asks on and on');
}

function questionNamed(words: string): QuestionId {
  const ids = QuestionId.options.filter((id) => questionWords[`question.${id}`].nl === words);
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`Not one question: ${words}`);
  return id;
}

/** As far as facts look at a question to answer it. */
function questionAbout(id: QuestionId, matter: number): Question {
  const answer = { kind: 'text', atMost: 1 } as const;
  return { id, matter, step: 'PC-0', article: '', answer, optional: true, suggested: null };
}

interface Given {
  readonly words: string;
  readonly id: QuestionId;
  readonly value: AnswerValue;
}

async function giveAnswer(page: Page, { words, id, value }: Given): Promise<void> {
  const form = page.getByRole('form', { name: words, exact: true });
  const option = (code: string) => optionLabel(id, code)?.nl ?? code;
  if (value === null) await giveUnknown(page, words);
  else if (typeof value === 'object')
    for (const code of value) await form.getByRole('checkbox', { name: option(code), exact: true }).check();
  else if (typeof value === 'string' && optionLabel(id, value) !== null)
    await form.getByRole('radio', { name: option(value), exact: true }).check();
  else await form.getByRole('textbox').first().fill(typed(value));
  if (value !== null) await form.getByRole('button', { name: 'Ga door' }).click();
  await expect(form).toBeHidden();
}

async function giveUnknown(page: Page, words: string): Promise<void> {
  const form = page.getByRole('form', { name: words, exact: true });
  const button = form.getByRole('button', { name: 'Weet ik niet' });
  if ((await button.count()) > 0) return button.click();
  await form.getByRole('radio', { name: 'Weet ik niet' }).check();
  await form.getByRole('button', { name: 'Ga door' }).click();
}

/** As people type it: a day as 2-3-2026. */
function typed(value: string | number): string {
  if (typeof value === 'number' || !isDay(value)) return String(value);
  return dutchDay(value);
}

function dutchDay(day: Day): string {
  return day.split('-').map(Number).reverse().join('-');
}
