import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, ofColour } from '../support/expect-accessible.ts';
import { type ServedGallery, serveGallery } from './serve-gallery.ts';

const pages = ['states', 'board', 'report', 'intake', 'list', 'signal', 'figures', 'dialog', 'palette', 'float'];
const themes = ['light', 'dark', 'contrast'];

let gallery: ServedGallery;

test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.close());

async function open(page: Page, name: string, theme = 'light') {
  await page.goto(`${gallery.address}/?theme=${theme}#${name}`);
  await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

for (const theme of themes) {
  for (const name of pages) {
    test(`${name} in ${theme} has nothing axe finds, and breaks no rule of the content policy`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, name, theme);
      await expectAccessible(page, name, theme === 'light' ? undefined : ofColour);
      expect(complaints).toEqual([]);
    });
  }
}

for (const width of [1280, 640, 320]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const name of pages) {
      await open(page, name);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBeLessThanOrEqual(0);
    }
  });
}
