import type { Random } from '../../shared/random.ts';
import { hostileTexts } from './hostile-values.ts';
import { type MadeEntry, makeXlsx, makeZip, sheetEntries } from './make-zip.ts';

/** A table that somebody made to break its reader. */
export interface HostileSheet {
  /** How it was made, for whoever looks why it broke something. */
  readonly what: string;
  readonly bytes: Buffer;
}

type Make = (random: Random) => Buffer | string;

const texts = Object.values(hostileTexts).map((text) => text.slice(0, 2_000));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function csv(random: Random): string {
  const delimiter = random.pick([',', ';', '\t']);
  const lineEnd = random.pick(['\n', '\r\n', '\r']);
  const width = random.between(1, 8);
  const cell = () => {
    const text = random.chance(0.6) ? 'wacht op een brief' : random.pick(texts);
    return random.chance(0.3) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const row = () => Array.from({ length: random.chance(0.1) ? random.between(0, 12) : width }, cell).join(delimiter);
  return [
    'received_on,received_on,story'.replaceAll(',', delimiter),
    ...Array.from({ length: random.between(1, 40) }, row),
  ].join(lineEnd);
}

const cellXml = (random: Random, at: number) => {
  const place = `${random.pick(random.chance(0.99) ? ['A', 'B', 'Z', 'AA'] : ['XFD', 'ZZZ', 'a', ''])}${at}`;
  const kind = random.pick(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd', '__proto__', '']);
  const said = random.pick(['46083', '-1', '1e309', 'NaN', '99999999999', '0', '', escaped(random.pick(texts))]);
  const inside = random.pick([`<v>${said}</v>`, `<is><t>${said}</t></is>`, `<f>A1</f><v>${said}</v>`, '<f/>', '<v>']);
  return `<c r="${place}" t="${kind}" s="${random.pick(['0', '1', '99', '-1', 'x'])}">${inside}${random.chance(0.9) ? '</c>' : ''}`;
};

const rowXml = (random: Random, place: number) => {
  const at = random.chance(0.98) ? place : random.pick(['1', '1048576', '1048577', '-1', '1e3', '']);
  const cells = Array.from({ length: random.between(0, 6) }, (_, place) => cellXml(random, place)).join('');
  return `<row r="${at}" hidden="${random.pick(['1', '0', 'x'])}">${cells}${random.chance(0.95) ? '</row>' : ''}`;
};

const rowsXml = (random: Random) =>
  Array.from({ length: random.between(1, 20) }, (_, at) => rowXml(random, at + 1)).join('');
const formats = [0, 14, 'dd\\-mm\\-yyyy', '0000000000', '[$-413]d mmmm;@'] as const;

const entriesOf = (random: Random, more: Partial<Parameters<typeof sheetEntries>[0]> = {}) =>
  sheetEntries({ rows: rowsXml(random), formats, texts: texts.map((text) => `<t>${escaped(text)}</t>`), ...more });

/** A workbook with one of its files replaced, changed or told wrongly in the directory. */
const withPart = (random: Random, change: (entry: MadeEntry) => MadeEntry): Buffer => {
  const entries = entriesOf(random);
  const chosen = random.below(entries.length);
  return makeZip(entries.map((entry, at) => (at === chosen ? change(entry) : entry)));
};

const withFile = (random: Random, entry: MadeEntry) => makeZip([...entriesOf(random), entry]);

const entities = (random: Random) =>
  random.pick([
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
    '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>',
    '<?xml version="1.0" encoding="UTF-7"?>',
  ]);

/** Kinds of hostile tables (reliability bar, 2.3). The costly ones stand in `costly`. */
const kinds: Readonly<Record<string, Make>> = {
  'a text': csv,
  'a text in UTF-16': (random) => Buffer.from(`\uFEFF${csv(random)}`, 'utf16le'),
  'a text in UTF-16 the other way': (random) => Buffer.from(`\uFEFF${csv(random)}`, 'utf16le').swap16(),
  'a text in an old encoding': (random) => Buffer.from(csv(random), 'latin1'),
  'a text with its mark twice': (random) => `\uFEFF\uFEFF${csv(random)}`,
  'a text with an open quote': (random) => `${csv(random)}\n"${csv(random)}`,
  'a text of quotes': (random) => '"'.repeat(random.between(1, 20_000)),
  'a text of separators': (random) => random.pick([',', ';', '\n', '\r', '\t']).repeat(random.between(1, 50_000)),
  'many columns': (random) => Array.from({ length: random.between(900, 10_000) }, (_, at) => `k${at}`).join(','),
  'the same header many times': (random) => `${'a,'.repeat(random.between(2, 900))}a\n${'1,'.repeat(300)}`,
  'a workbook': (random) => makeZip(entriesOf(random)),
  'a workbook with other formats': (random) =>
    makeZip(entriesOf(random, { formats: texts.map(escaped), is1904: random.chance(0.5) })),
  'a part that is missing': (random) => {
    const entries = entriesOf(random);
    const chosen = random.below(entries.length);
    return makeZip(entries.filter((_, at) => at !== chosen));
  },
  'a part that declares entities': (random) =>
    withPart(random, (entry) => ({ ...entry, content: entities(random) + entry.content })),
  'a part that is no text': (random) =>
    withPart(random, (entry) => ({ ...entry, content: noise(random, random.between(0, 4_000)) })),
  'a part of broken XML': (random) =>
    withPart(random, (entry) => ({ ...entry, content: scrambled(random, String(entry.content)) })),
  'a part of nested tags': (random) =>
    withPart(random, (entry) => ({ ...entry, content: '<row><c r="A1"><is><t>'.repeat(random.between(10, 3_000)) })),
  'a part that says another size': (random) =>
    withPart(random, (entry) => ({ ...entry, saysUnpacked: random.pick([0, 1, 1_000, 499_000_000, 0xfffffffe]) })),
  'a part packed in a strange way': (random) =>
    withPart(random, (entry) => ({ ...entry, method: random.pick([0, 1, 9, 12, 99, 65_535]) })),
  'a part with a password': (random) => withPart(random, (entry) => ({ ...entry, flags: 1 })),
  'a name that leads outside': (random) =>
    withFile(random, {
      name: random.pick(['../../x', '/etc/passwd', 'C:\\x', 'a/../../b', '\\\\host\\x', 'a\0b', '']),
      content: 'x',
    }),
  'a link': (random) => withFile(random, { name: 'xl/link', content: '/etc/passwd', mode: 0xa1ff }),
  'a name twice': (random) => withFile(random, { name: 'xl/workbook.xml', content: '<workbook/>' }),
  'two names for one content': (random) => withFile(random, { name: 'copy.xml', content: '', sameAs: 1 }),
  'a file that packs too well': (random) =>
    withFile(random, { name: 'xl/media/a.bin', content: Buffer.alloc(random.between(1, 4) * 1_000_000) }),
  'another archive': (random) => makeZip([{ name: `${random.below(9)}.odt`, content: csv(random) }]),
  'a sheet with a password': () =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  'an old sheet': (random) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(random, 600)]),
  noise: (random) => noise(random, random.between(0, 5_000)),
};

const costly: Readonly<Record<string, Make>> = {
  'one cell of 50 MB': () => `a,b\n1,${'x'.repeat(50_000_000)}\n`,
  'one cell of 50 MB that has to be cleaned': () => `a,b\n1,${'\u0301'.repeat(25_000_000)}\n`,
  'a cell of 50 MB in a sheet': () =>
    makeXlsx({
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'ab\u00e9 '.repeat(10_000_000)}</t></is></c></row>`,
    }),
  'tags that never close': () => makeXlsx({ rows: `<row>${'<c r="A1"><v'.repeat(400_000)}</row>` }),
  'rich texts that never close': () => makeXlsx({ rows: '<row/>', texts: [`<t${' x'.repeat(1_000_000)}`] }),
  'ten thousand files': (random) =>
    makeZip([...entriesOf(random), ...Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}.xml`, content: '' }))]),
  'a sheet of 400 MB': (random) => withFile(random, { name: 'xl/big.xml', content: Buffer.alloc(400_000_000) }),
};

/** A hostile table; most are small, some in a hundred cost seconds. A third is broken further, byte by byte. */
export function drawSheet(random: Random): HostileSheet {
  const [what, make] = random.pick(Object.entries(random.chance(0.02) ? costly : kinds));
  const made = make(random);
  const bytes = Buffer.isBuffer(made) ? made : Buffer.from(made);
  if (random.chance(0.7)) return { what, bytes };
  return broken(random, { what, bytes });
}

function broken(random: Random, { what, bytes }: HostileSheet): HostileSheet {
  const at = random.below(Math.max(1, bytes.length));
  const some = random.between(1, 64);
  const ways: Readonly<Record<string, () => Buffer>> = {
    'cut off': () => bytes.subarray(0, at),
    'without its beginning': () => bytes.subarray(at),
    'with noise inside': () => Buffer.concat([bytes.subarray(0, at), noise(random, some), bytes.subarray(at)]),
    'with a piece twice': () => Buffer.concat([bytes.subarray(0, at + some), bytes.subarray(at)]),
    'with bits turned': () => turned(random, bytes, some),
    'with noise behind it': () => Buffer.concat([bytes, noise(random, some)]),
  };
  const [how, breakIt] = random.pick(Object.entries(ways));
  return { what: `${what}, ${how}`, bytes: breakIt() };
}

function turned(random: Random, bytes: Buffer, times: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let turn = 0; turn < times && copy.length > 0; turn += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

/** Its tags in another order, some gone, some twice. */
function scrambled(random: Random, xml: string): string {
  const pieces = xml.split(/(?=<)/);
  return pieces
    .flatMap((piece) => (random.chance(0.1) ? [] : random.chance(0.1) ? [random.pick(pieces), piece] : [piece]))
    .join('');
}
