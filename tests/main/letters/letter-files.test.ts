import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { letterDocx } from '../../../main/letters/letter-docx.ts';
import { letterFile } from '../../../main/letters/letter-file.ts';
import { letterHtml } from '../../../main/letters/letter-html.ts';
import type { Letter } from '../../../shared/case/letters.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { unzip } from '../../support/unzip.ts';

const naughty = '<script>alert("x")</script> & {{melder}} ]]>';

const letter: Letter = {
  letter: 3,
  kind: 'closing',
  template: 'afsluiting',
  templateVersion: 1,
  to: 'Kees van Dalen',
  sender: 'Meldpunt\nVoorbeeldplein 4',
  reference: '2026-00001',
  subject: 'Wij sluiten uw melding',
  blocks: [
    { kind: 'address', text: 'Kees van Dalen\nVoorbeeldstraat 1' },
    { kind: 'heading', text: 'Hoe liep het af?' },
    { kind: 'paragraph', text: naughty },
    { kind: 'list', text: 'Eén\nTwee' },
    { kind: 'sign-off', text: 'Met vriendelijke groet,\nJoris' },
  ],
  madeOn: day('2026-03-03'),
  sentOn: null,
  way: null,
};

const documentOf = (bytes: Uint8Array) => {
  const part = unzip(Buffer.from(bytes)).find(({ name }) => name === 'word/document.xml');
  return part?.text ?? '';
};

describe('as a Word document', () => {
  test('the same letter gives the same bytes, in this process and in another', async () => {
    const first = await letterDocx(letter);
    expect(Buffer.from(await letterDocx(letter)).equals(Buffer.from(first))).toBe(true);
    const script = [
      "import { letterDocx } from './main/letters/letter-docx.ts';",
      `process.stdout.write(Buffer.from(await letterDocx(${JSON.stringify(letter)})).toString('base64'));`,
    ].join('');
    const other = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' });
    expect(other.stdout, other.stderr).toBe(Buffer.from(first).toString('base64'));
  });

  test('nothing in it says when it was turned into a file', async () => {
    const entries = unzip(Buffer.from(await letterDocx(letter)));
    expect(new Set(entries.map(({ moment }) => moment))).toEqual(new Set([0x00210000]));
    const year = String(new Date().getFullYear());
    const core = entries.filter(({ name }) => name === 'docProps/core.xml');
    expect(core).toHaveLength(1);
    expect(core[0]?.text).toContain('2026-03-03T00:00:00Z');
    expect(core[0]?.text.replaceAll('2026-03-03', '')).not.toContain(`${year}-`);
  });

  test('what was told stays text, headings are headings, and every word of the letter is there', async () => {
    const xml = documentOf(await letterDocx(letter));
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toContain('<script>');
    expect(xml.match(/w:val="Heading[12]"/g)).toEqual(['w:val="Heading1"', 'w:val="Heading2"']);
    for (const text of [
      'Kees van Dalen',
      'Wij sluiten uw melding',
      '2026-00001',
      'dinsdag 3 maart 2026',
      'Twee',
      'Joris',
    ])
      expect(xml, text).toContain(text);
  });
});

describe('as a page', () => {
  test('every text is escaped and nothing of it runs', () => {
    const html = letterHtml({ ...letter, subject: naughty, sender: naughty });
    expect(html).not.toMatch(/<script|<[^>]+\son\w+=/i);
    expect(html.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; {{melder}} ]]&gt;')).toHaveLength(4);
    expect(html).toContain('<h1>');
    expect(html).toContain('<h2>Hoe liep het af?</h2>');
    expect(html).toContain('<li>Twee</li>');
  });

  test('its PDF is made of that page, and its name says no name', async () => {
    const seen: string[] = [];
    const printer = async (document: string) => {
      seen.push(document);
      return ok(Buffer.from('%PDF-1.7 x'));
    };
    const file = await letterFile({ printer }, letter, { number: '2026-00001', format: 'pdf' });
    expect(file).toMatchObject({ ok: true, value: { name: 'brief-2026-00001-3.pdf', mime: 'application/pdf' } });
    expect(seen[0]).toContain(letterHtml(letter));
    expect(seen[0]).toContain('<html lang="nl">');
  });
});
