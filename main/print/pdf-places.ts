/**
 * The page of each named place of a PDF as Chromium prints it, the first page being 1. A place has a name when a link of the same
 * document goes to it. Of a PDF that is written in another way nothing is known: then there are no places.
 */
export function pdfPlaces(bytes: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(text);
  const catalog = [...objects.values()].find((object) => /\/Type\s*\/Catalog\b/.test(object)) ?? '';
  const pages = pagesBelow(referenceIn(catalog, 'Pages'), objects);
  const named = objects.get(referenceIn(catalog, 'Dests') ?? '') ?? '';
  const places = [...named.matchAll(/\/([^\s/[\]()<>]+)\s*\[(\d+) \d+ R/g)].flatMap(([, name = '', page = '']) => {
    const number = pages.indexOf(page) + 1;
    return number > 0 ? [[name, number] as const] : [];
  });
  return new Map(places);
}

/** Each object by its number, as the table at the end of the file says where it begins. */
function objectsOf(text: string): ReadonlyMap<string, string> {
  const from = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? text.length);
  const lines = text.slice(from).matchAll(/(\d{10}) \d{5} ([nf])/g);
  return new Map(
    [...lines].flatMap(([, offset, kind], number) =>
      kind === 'n' ? [[String(number), objectAt(text, Number(offset))] as const] : [],
    ),
  );
}

/** What an object says, without the stream that may follow. */
function objectAt(text: string, offset: number): string {
  const end = text.indexOf('endobj', offset);
  const stream = text.indexOf('stream', offset);
  return text.slice(offset, stream >= 0 && stream < end ? stream : end);
}

function referenceIn(object: string, key: string): string | undefined {
  return new RegExp(`/${key}\\s+(\\d+) \\d+ R`).exec(object)?.[1];
}

/** The pages of the document in their order, as numbers of objects. */
function pagesBelow(number: string | undefined, objects: ReadonlyMap<string, string>): readonly string[] {
  const object = objects.get(number ?? '');
  if (number === undefined || object === undefined) return [];
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(object)?.[1];
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d+) \d+ R/g)].flatMap(([, kid]) => pagesBelow(kid, objects));
}
