import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../main/browser/find-browser.ts';
import { serveGallery } from './serve-gallery.ts';

/** Screenshots of the gallery for looking at: `node tests/app/gallery/take-screenshots.ts [page …]`. They land in .work/shots. */
const sizes = [
  { name: '1280', width: 1280, height: 800, scale: 1, themes: ['light', 'dark', 'contrast'] },
  { name: '1920', width: 1920, height: 1080, scale: 1, themes: ['light'] },
  { name: '200-percent', width: 640, height: 400, scale: 2, themes: ['light'] },
  { name: '320', width: 320, height: 800, scale: 1, themes: ['light'] },
];
const asked = process.argv.slice(2);
const pages =
  asked.length > 0
    ? asked
    : ['states', 'board', 'report', 'intake', 'list', 'signal', 'figures', 'dialog', 'palette', 'float'];
const folder = fileURLToPath(new URL('../../../.work/shots/', import.meta.url));

const found = findBrowser();
const gallery = await serveGallery();
const browser = await chromium.launch(found ? { executablePath: found.executablePath, args: [...found.args] } : {});
await mkdir(folder, { recursive: true });
for (const size of sizes) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.scale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const theme of size.themes) {
    for (const name of pages) {
      await page.goto(`${gallery.address}/?theme=${theme}&shot=${name}#${name}`);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}${name}-${theme}-${size.name}.png`, fullPage: size.name === '320' });
    }
  }
  await context.close();
}
await browser.close();
await gallery.close();
