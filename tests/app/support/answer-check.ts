import { expect, type Page } from '@playwright/test';

/** What is answered to a question: the words of one answer, of any number of answers (none: an empty list), or a day. */
export type Told = string | readonly string[] | { readonly day: string };

/** The questions of the check as they stand on the screen, each with what is answered. */
export type Story = Readonly<Record<string, Told>>;

/** Answers question after question until none is left; what the story does not tell is answered with "nee" or "weet ik niet". */
export async function answerCheck(page: Page, story: Story): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    const asked = await currentQuestion(page);
    if (asked === null) return;
    await answerQuestion(page, story[asked]);
    await expect(question(page, asked)).toBeHidden();
  }
  throw new Error('The check asks on and on');
}

/** The words of the question that is open now; null when all are answered. */
export async function currentQuestion(page: Page): Promise<string | null> {
  const open = check(page).getByRole('form').getByRole('heading');
  await expect(open.or(page.getByText('Alle vragen zijn beantwoord.'))).toBeVisible();
  return (await open.count()) === 0 ? null : open.textContent();
}

function check(page: Page) {
  return page.getByRole('region', { name: 'Toets van de procedure' });
}

function question(page: Page, name: string) {
  return check(page).getByRole('form', { name, exact: true });
}

async function answerQuestion(page: Page, told: Told | undefined): Promise<void> {
  const form = check(page).getByRole('form');
  if (typeof told === 'string') await form.getByRole('radio', { name: told }).check();
  else if (told === undefined) return answerNo(page);
  else if ('day' in told) await form.getByRole('textbox').first().fill(told.day);
  else for (const name of told) await form.getByRole('checkbox', { name }).check();
  await form.getByRole('button', { name: 'Ga door' }).click();
}

async function answerNo(page: Page): Promise<void> {
  const form = check(page).getByRole('form');
  const answers = [
    form.getByRole('radio', { name: 'Nee', exact: true }),
    form.getByRole('radio', { name: 'Weet ik niet' }),
  ];
  for (const answer of answers) {
    if ((await answer.count()) === 0) continue;
    await answer.check();
    break;
  }
  const unknown = form.getByRole('button', { name: 'Weet ik niet' });
  if ((await unknown.count()) > 0) return unknown.click();
  await form.getByRole('button', { name: 'Ga door' }).click();
}
