import { expect, type Page } from '@playwright/test';
import type { LetterKind } from '../../../shared/letters/letter-kinds.ts';
import { letterKindWords } from '../../../shared/text/letters.ts';
import { expectDone } from './just-done.ts';

/** What the letter templates are called. */
const templateNames: Readonly<Record<Exclude<LetterKind, 'other'>, string>> = {
  acknowledgement: 'Ontvangstbevestiging',
  'information-request': 'Verzoek om informatie',
  referral: 'Verwijzing',
  'support-agreement': 'Afspraken over hulp bij uw klacht',
  'provider-reminder': 'Herinnering aan een organisatie',
  forwarding: 'Doorzending met datum van ontvangst',
  'hand-over': 'Overdracht aan de Ombudsman',
  closing: 'Afsluiting',
  complaint: 'Klacht van de melder zelf',
};

/** Makes a letter of this kind on the page of the report; what the report does not know is written over in its text. */
export async function makeLetterOnScreen(page: Page, kind: Exclude<LetterKind, 'other'>): Promise<void> {
  const letters = page.getByRole('region', { name: /^Brieven/ });
  await letters.getByRole('button', { name: 'Maak een brief' }).click();
  await letters.getByRole('combobox', { name: 'Welke brief?' }).selectOption(templateNames[kind]);
  await expect(letters.getByRole('textbox', { name: 'Onderwerp' })).toBeVisible();
  for (const box of await letters.getByRole('textbox').all()) {
    const text = await box.inputValue();
    if (text.includes('[')) await box.fill(text.replace(/\[[^\]]+\]/g, 'zoals besproken'));
    else if (text === '') await box.fill('Ans Voorbeeld');
  }
  await letters.getByRole('button', { name: 'Maak deze brief' }).click();
  await expectDone(page, /De brief is gemaakt/);
  await expect(letters.getByText(letterKindWords[`letter-kind.${kind}`].nl).first()).toBeVisible();
}
