import { isDay } from '../dates.ts';
import { fold } from '../match/fold.ts';
import { type ImportField, type ImportMap, importFieldNames, plainMap } from './import-map.ts';
import { headingsOf, plainHeading } from './read-table.ts';

/** What a table shows of itself: its header and its first rows. */
interface TableHead {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/**
 * Which column seems to hold which field: by its heading, in Dutch or English; else, for what has a form of its own (days,
 * postcodes, mail addresses, telephone numbers, long texts), by what stands in it. A proposal: the person decides.
 */
export function suggestMap({ header, sample }: TableHead): ImportMap {
  const free = new Set(header.keys());
  const columns: Partial<Record<ImportField, string>> = {};
  const give = (field: ImportField, place: number) => {
    free.delete(place);
    columns[field] = header[place] ?? '';
  };
  for (const field of importFieldNames) {
    const place = header.findIndex((heading, at) => free.has(at) && isHeading(heading, field));
    if (place >= 0) give(field, place);
  }
  for (const [field, fits] of byContent) {
    if (columns[field] !== undefined) continue;
    const place = header.findIndex((_, at) => free.has(at) && holds(sample, at, fits));
    if (place >= 0) give(field, place);
  }
  for (const field of importFieldNames) columns[field] ??= '';
  return { ...plainMap, columns };
}

function isHeading(heading: string, field: ImportField): boolean {
  const asked = plainHeading(fold(heading));
  return headingsOf(field).includes(asked) || (moreHeadings[field] ?? []).includes(asked);
}

/** Headings that other systems write, too loose to go by without asking. */
const moreHeadings: Partial<Readonly<Record<ImportField, readonly string[]>>> = {
  external_id: ['id', 'nummer', 'zaaknummer', 'meldingnummer', 'klachtnummer', 'reference', 'case number', 'number'],
  received_on: ['ontvangen', 'meldingsdatum', 'datum melding', 'datum binnenkomst', 'date', 'received', 'day', 'dag'],
  kind: ['type', 'soort melding', 'type melding', 'soort contact', 'case type'],
  channel: ['via', 'ingang', 'bron', 'wijze van melden', 'source'],
  law: ['wettelijk kader', 'act', 'wetgeving'],
  party_kind: ['soort aanbieder', 'type aanbieder', 'type organisatie', 'provider type'],
  party_name: [
    'zorgaanbieder',
    'instelling',
    'naam aanbieder',
    'naam organisatie',
    'provider',
    'organisation',
    'over wie',
  ],
  subjects: ['thema', 'categorie', 'rubriek', 'klachtonderwerp', 'topic', 'category'],
  postcode: ['pc', 'pc6', 'pc4', 'zip', 'postal code'],
  area: ['wijk', 'stadsdeel', 'gebiedsdeel', 'district'],
  reporter_role: ['relatie', 'hoedanigheid', 'rol beller', 'role'],
  reporter_name: ['naam', 'naam beller', 'beller', 'indiener', 'klager', 'name', 'reporter'],
  reporter_phone: ['telefoonnummer', 'tel', 'phone', 'mobiel'],
  reporter_email: ['e-mailadres', 'emailadres', 'mail'],
  subject_person_name: ['betrokkene', 'client', 'naam client', 'person concerned'],
  story: ['omschrijving', 'toelichting', 'klacht', 'tekst', 'inhoud', 'beschrijving', 'description', 'notes'],
  status: ['fase', 'voortgang', 'state', 'stage'],
  closed_on: ['datum afsluiting', 'afgehandeld op', 'einddatum', 'datum afhandeling', 'closed'],
  outcome: ['resultaat', 'conclusie', 'oordeel', 'result'],
};

type Fits = (cell: string) => boolean;

const byContent: readonly (readonly [ImportField, Fits])[] = [
  ['received_on', (cell) => isDay(cell.slice(0, 10)) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(cell)],
  ['closed_on', (cell) => isDay(cell.slice(0, 10)) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(cell)],
  ['postcode', (cell) => /^[1-9]\d{3}\s?[a-z]{2}$/i.test(cell)],
  ['reporter_email', (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)],
  ['reporter_phone', (cell) => /^(\+|0)[\d\s().-]{8,17}$/.test(cell)],
  ['story', (cell) => cell.length > 60],
];

/** Most of what stands in the column has the form. */
function holds(sample: TableHead['sample'], at: number, fits: Fits): boolean {
  const cells = sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(fits).length >= 0.8 * cells.length;
}
