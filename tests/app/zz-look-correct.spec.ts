import { nobody } from '../../shared/case/intake.ts';
import { granted } from '../support/granted.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { givenReport } from './support/given-report.ts';
import { typeAddress } from './support/places.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 300_000 });
const looks = [
  ['wide', { viewport: { width: 1280, height: 800 } }],
  ['hd', { viewport: { width: 1920, height: 1080 } }],
  ['zoom', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['small', { viewport: { width: 320, height: 640 } }],
  ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
] as const;
test('look', async ({ office }) => {
  const { id } = await givenReport(office);
  const desk = await office.client('back-office');
  const { version, intake } = granted(await desk.case.open({ caseId: id }));
  granted(
    await desk.case.correctIntake({
      caseId: id,
      version,
      reason: 'Zij belde terug.',
      changes: {
        caller: { ...intake.caller, phone: '06 00 00 12 35', address: 'Voorbeeldweg 12', postcode: '3011 AB' },
        concerned: { ...nobody, name: 'Emine Yildirim', postcode: '3083 AX', born: '1947' },
        reporterRole: 'MAN',
        area: 'G15',
        story: 'Anders verteld dan eerst. Dit is nu een wat langer verhaal.',
        law: 'jw',
      },
    }),
  );
  for (const [name, look] of looks) {
    const page = await office.enter('back-office', look);
    await typeAddress(page, `/melding/${id}`);
    const people = page.getByRole('region', { name: 'Mensen' });
    await expect(people).toBeVisible();
    await page.screenshot({ path: `/tmp/corr/${name}-page.png`, fullPage: true });
    await people.getByRole('button', { name: 'Verbeter naam of adres' }).click();
    await page.getByRole('region', { name: 'Verhaal' }).getByRole('button', { name: 'Verbeter de gegevens' }).click();
    await page.getByRole('button', { name: 'Leg de verbetering vast' }).first().click();
    await page.screenshot({ path: `/tmp/corr/${name}-forms.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    console.log(name, 'sideways', wide);
    await expectAccessible(page, name);
    await page.context().close();
  }
});
