import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findBrowser } from '../../../main/browser/find-browser.ts';
import { printInBrowser } from '../../../main/print/print-in-browser.ts';
import { printPdf } from '../../../main/print/print-pdf.ts';
import { escapeHtml } from '../../../shared/print/escape-html.ts';
import { ok, refused } from '../../../shared/result.ts';

const browser = findBrowser();
const page = { html: '<h1>Melding</h1><p>Een zin.</p>', title: 'Melding 2026-000123', language: 'nl' } as const;
// A folder for what is passing that nobody else uses: other tests print at the same moment. Its name is short, since a browser
// makes a socket below it, and the path of a socket holds a hundred letters.
const temporary = mkdtempSync(join(tmpdir(), 'p-'));
process.env.TMPDIR = temporary;
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('meldpunt-print-'));

test.runIf(browser)(
  'a page becomes a tagged PDF of A4 with its title and outline; what stands in it calls nobody and names nobody',
  async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const address = `http://127.0.0.1:${port}`;
    const html = `${page.html}<img src="${address}/img"><script>fetch('${address}/js')</script><p>${escapeHtml('<b>')}</p>`;

    const printed = await printPdf({ printer: printInBrowser }, { ...page, html });

    server.close();
    expect(asked).toEqual([]);
    expect(printed.ok).toBe(true);
    const text = printed.ok ? Buffer.from(printed.value).toString('latin1') : '';
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain('/Outlines');
    expect(text).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 841\.\d+\]/);
    expect(text).toContain('/Title (Melding 2026-000123)');
    expect(text).toContain('/Creator (Meldpunt)');
    expect(text).not.toMatch(/\/Author|\/home\/|\/root\/|\/tmp\//);
  },
  120_000,
);

test('without a browser it is said so', async () => {
  expect(await printInBrowser('', { browser: null })).toEqual(refused({ code: 'no-print-browser' }));
});

test('a browser that does not answer is ended, and leaves no folder behind', async () => {
  const before = leftBehind();
  const silent = { executablePath: process.execPath, args: ['-e', 'setInterval(() => undefined, 1000)', '--'] };

  const printed = await printInBrowser('', { browser: silent, milliseconds: 1000 });

  expect(printed).toEqual(refused({ code: 'print-failed' }));
  expect(leftBehind()).toEqual(before);
});

test('a browser that cannot be started is a refusal', async () => {
  const absent = { executablePath: '/nowhere/browser', args: [] };
  expect(await printInBrowser('', { browser: absent })).toEqual(refused({ code: 'print-failed' }));
});

test('too much is refused before a browser is started, and what is no PDF is not given out', async () => {
  const started: string[] = [];
  const printer = async (document: string) => {
    started.push(document);
    return ok(Buffer.from('<html>'));
  };

  expect(await printPdf({ printer }, { ...page, html: 'x'.repeat(8_000_001) })).toEqual(
    refused({ code: 'print-too-large' }),
  );
  expect(started).toEqual([]);
  expect(await printPdf({ printer }, page)).toEqual(refused({ code: 'print-failed' }));
});

test('a foot or a title that holds markup stays text', async () => {
  const documents: string[] = [];
  const printer = async (document: string) => {
    documents.push(document);
    return ok(Buffer.from('%PDF-1.4'));
  };

  await printPdf({ printer }, { ...page, title: '</title><b>', foot: '"} </style><b>' });

  expect(documents[0]?.match(/<\/style>/g)).toHaveLength(1);
  expect(documents[0]).toContain('<title>&lt;/title&gt;&lt;b&gt;</title>');
});
