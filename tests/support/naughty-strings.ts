import list from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { hostileTexts } from './hostile-values.ts';

/** Strings of our own, beside the list: what section 2.1 of the reliability bar names and the list lacks. */
const own: readonly string[] = [
  "O'Neill",
  "van 't Hof",
  'Null',
  'True',
  'É',
  'É',
  '１２３４５６７８',
  'раураӏ.example.nl',
  'rekening\u202Efdp.exe',
  'een\u2028twee\u2029drie',
  'tab\tin\tde\tzin',
  'eerste regel\r\ntweede regel\rderde regel',
  '"aanhaling";"puntkomma"\n=1+1',
  '=HYPERLINK("http://example.nl","klik")',
  '＝1+1',
  '@SUM(1;1)',
  '_x000D_',
  '%00%0a',
  'javascript:alert(1)',
  `\u0024{7*7}{{7*7}}#{7*7}`,
  '٠١٢٣٤٥٦٧٨٩',
  '31-02-2026',
  '\u001b[31mrood\u001b[0m',
  '🏳️‍🌈👩🏽‍🚀🇳🇱',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  'half \ud83d teken',
];

/** The Big List of Naughty Strings (Max Woolf, MIT), the texts that other tests break programs with, and our own. */
export const naughtyStrings: readonly string[] = [...new Set([...list, ...Object.values(hostileTexts), ...own])];

/** How many characters a name may have. */
const nameLength = 200;

/** As much of a string as a name may hold. */
export function asName(text: string): string {
  return [...text].slice(0, nameLength).join('');
}

/** What the register keeps of a typed text, worked out apart from it: no control characters, no half characters, composed. */
export function asKept(text: string): string {
  return text
    .replaceAll(/\r\n|\r/g, '\n')
    .split('')
    .filter((unit) => unit >= ' ' || unit === '\t' || unit === '\n')
    .join('')
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .normalize('NFC');
}
