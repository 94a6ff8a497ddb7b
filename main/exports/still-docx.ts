import { stillZip } from '../letters/still-zip.ts';
import { packZip, unpackZip, type ZipFile } from './zip-files.ts';

/**
 * The same Word document without what differs from one making to the next: the moments of its files, those of the workbooks behind
 * its charts, and the random names by which its parts know each other, and where the library's counting stood. Its charts are in the language of the document.
 */
export function stillDocx(bytes: Uint8Array, language: string): Uint8Array {
  const files = unpackZip(bytes);
  const names = new Map<string, string>();
  for (const { content } of files.filter(({ name }) => name.endsWith('.rels')))
    for (const [, id = ''] of Buffer.from(content).toString('utf8').matchAll(randomId))
      if (!names.has(id)) names.set(id, `rIdPart${names.size + 1}`);
  const stilled = files.map(({ name, content }) => ({ name, content: stillFile({ name, content }, names, language) }));
  return packZip(stilled);
}

/** What the library calls a part that it has no number for. */
const randomId = /Id="(rId[a-z0-9_-]{21})"/g;

function stillFile({ name, content }: ZipFile, names: ReadonlyMap<string, string>, language: string): Uint8Array {
  if (name.endsWith('.xlsx')) return stillZip(content);
  if (!/\.(xml|rels)$/.test(name)) return content;
  const text = Buffer.from(content)
    .toString('utf8')
    .replace(/(?<=")rId[a-z0-9_-]{21}(?=")/g, (id) => names.get(id) ?? id);
  if (name === 'word/document.xml') return Buffer.from(stillNumbers(text));
  return Buffer.from(name.startsWith('word/charts/') ? text.replaceAll('"en-US"', `"${language}"`) : text);
}

/** Where numbers stand that the library counts on from one document to the next: of bookmarks, of their names, of drawings. */
const counted = [
  /(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g,
  /(?<=(?:<w:bookmarkStart [^>]*w:name="|<w:hyperlink [^>]*w:anchor="|<w:instrText [^>]*>PAGEREF )_Toc)\d+/g,
  /(?<=<wp:docPr id=")\d+/g,
] as const;

/** Each of them from 1. */
function stillNumbers(text: string): string {
  return counted.reduce((stilled, place) => {
    const first = [...stilled.matchAll(place)].reduce(
      (least, [number]) => Math.min(least, Number(number)),
      Number.MAX_SAFE_INTEGER,
    );
    return stilled.replace(place, (number) => String(Number(number) - first + 1));
  }, text);
}
