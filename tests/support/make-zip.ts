import { deflateRawSync } from 'node:zlib';

/** A file of an archive that is made up, with what its directory says of it. */
export interface MadeEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says instead of the truth. */
  readonly saysUnpacked?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The Unix mode, as `ln` leaves it for a link: 0xa1ff. */
  readonly mode?: number;
  /** Points to the file that many places before it: two names for the same bytes. */
  readonly sameAs?: number;
}

/** A zip archive by hand, so that it can be wrong in every way. */
export function makeZip(entries: readonly MadeEntry[]): Buffer {
  const offsets: number[] = [];
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const data = deflateRawSync(entry.content);
    const shared = entry.sameAs === undefined ? undefined : offsets[index - entry.sameAs];
    const local = header(0x04034b50, entry, data.length);
    offsets.push(shared ?? at);
    directory.push(header(0x02014b50, entry, data.length, offsets[index]));
    if (shared !== undefined) continue;
    parts.push(local, data);
    at += local.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

function header(mark: number, entry: MadeEntry, packed: number, offset?: number): Buffer {
  const central = offset !== undefined;
  const name = Buffer.from(entry.name);
  const bytes = Buffer.alloc((central ? 46 : 30) + name.length);
  const shift = central ? 2 : 0;
  bytes.writeUInt32LE(mark, 0);
  bytes.writeUInt16LE(entry.flags ?? 0, 6 + shift);
  bytes.writeUInt16LE(entry.method ?? 8, 8 + shift);
  bytes.writeUInt32LE(packed, 18 + shift);
  bytes.writeUInt32LE(entry.saysUnpacked ?? Buffer.byteLength(entry.content), 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  if (central) {
    bytes.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
    bytes.writeUInt32LE(offset, 42);
  }
  name.copy(bytes, central ? 46 : 30);
  return bytes;
}

interface MadeSheet {
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly is1904?: boolean;
  /** Formats of numbers by style, from 0: an id, or a code of the file's own. */
  readonly formats?: readonly (number | string)[];
  readonly texts?: readonly string[];
  readonly before?: string;
  readonly after?: string;
  readonly extra?: readonly MadeEntry[];
  readonly workbook?: string;
}

/** The files of a workbook with one sheet, as spreadsheet programs write them. */
export function sheetEntries(made: MadeSheet): readonly MadeEntry[] {
  const { rows, is1904, formats = [0], texts = [], before = '', after = '', extra = [] } = made;
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + at}" formatCode="${format}"/>`] : [],
  );
  const uses = formats.map((format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}"/>`);
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const workbook =
    made.workbook ??
    `<workbook xmlns:r="${relation}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Oud &amp; nieuw" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>${uses.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    },
    ...extra,
  ];
}

/** A workbook with one sheet. */
export function makeXlsx(made: MadeSheet): Buffer {
  return makeZip(sheetEntries(made));
}
