import { weekOf } from '../../shared/review/week-of.ts';
import { granted } from '../support/granted.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenReport } from './support/given-report.ts';
import { goTo, typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test('a sensitive report is for its handler; a colleague opens it in an emergency, and the reviewer judges that', async ({
  office,
}) => {
  const { id } = await givenReport(office);
  const investigator = await office.client('investigator');
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  await page.getByRole('button', { name: 'Merk als gevoelig' }).click();
  await page.getByRole('textbox', { name: 'Reden' }).fill('Opvang na geweld');
  await page.getByRole('button', { name: 'Merk als gevoelig' }).click();
  const colleague = granted(await investigator.me.show({})).user;
  const backOffice = await office.client('back-office');
  const opened = await backOffice.case.open({ caseId: id });
  if (opened.ok) granted(await backOffice.case.assign({ caseId: id, version: opened.value.version, owner: colleague }));
  await page.reload();
  await page.getByRole('button', { name: 'Noodtoegang' }).click();
  await page.getByRole('textbox', { name: 'Waarom moet u er nu bij' }).fill('Te kort');
  await page.getByRole('button', { name: 'Open een uur' }).click();
  await expect(page.getByText('in ten minste 20 tekens')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Waarom moet u er nu bij' })
    .fill('De beller is in gevaar, de behandelaar is ziek');
  await page.getByRole('button', { name: 'Open een uur' }).click();
  await expect(page.getByText('Alleen wie deze melding behandelt, ziet haar.')).toBeVisible();

  const reviewer = await office.enter('reviewer');
  await goTo(reviewer, 'Controle');
  await reviewer.getByLabel('Week').selectOption(weekOf(office.host.clock.today()));
  const row = reviewer.getByRole('row').filter({ hasText: 'noodtoegang' });
  await expect(row).toHaveCount(1);
  await expectAccessible(reviewer, 'Controle');
  await row.getByRole('button', { name: 'In orde', exact: true }).press('Enter');
  await expect(reviewer.getByText('Alles van deze week is bekeken')).toBeVisible();
});

test('a citizen hears who looked at him, and a colleague declares who is near him', async ({ office }) => {
  const { id } = await givenReport(office);
  const page = await office.enter('back-office');
  await typeAddress(page, `/melding/${id}`);
  await page.getByRole('button', { name: 'Wie heeft mij bekeken' }).click();
  const list = page.getByRole('dialog');
  await expect(list.getByText('medewerker van de telefoon').first()).toBeVisible();
  await expect(list.getByText('Marit')).toHaveCount(0);
  await list.getByRole('button', { name: 'Sluit' }).last().click();

  await goTo(page, 'Instellingen');
  await page.getByRole('button', { name: 'Geef iemand op' }).click();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Henk Vermeulen');
  await page.getByRole('textbox', { name: 'Straat en nummer' }).fill('Dorpsweg 12');
  await page.getByRole('textbox', { name: 'Postcode' }).fill('3083 AX');
  await page.getByRole('dialog').getByRole('button', { name: 'Geef deze persoon op' }).click();
  await expect(page.getByText('ik zelf, opgegeven op')).toBeVisible();
  await expect(page.getByText('Vermeulen')).toHaveCount(0);
});
