import type { Law } from '../reference/law.ts';
import desksJson from '../reference/lists/desks.json' with { type: 'json' };
import { listSchemas } from '../reference/schemas.ts';

/** An organisation of the demonstration. Providers are invented; desks and wijkteams carry the names of their area. */
export interface PlannedOrganisation {
  readonly code: string;
  readonly name: string;
  /** Other names under which people report it, misspellings included. */
  readonly aliases: readonly string[];
  /** A code of the list provider-types. */
  readonly kind: string;
  readonly law: Law;
  /** The area it works for; none for the whole city. */
  readonly area: string | null;
  /** How often it is reported beside others of its kind. */
  readonly weight: number;
}

type Provider = readonly [code: string, kind: string, law: Law, weight: number, name: string, ...aliases: string[]];

/** Invented providers: none of these names belonged to an organisation we know of. */
const providers: readonly Provider[] = [
  ['ORG-01', 'HH', 'wmo', 6, 'Maasbocht Thuishulp', 'Maasbocht', 'Maasbogt Thuishulp'],
  ['ORG-02', 'HH', 'wmo', 4, 'Schonekade Huishoudhulp', 'Schonekade', 'Schone Kade'],
  ['ORG-03', 'BEG', 'wmo', 5, 'Kompaslijn Begeleiding', 'Kompaslijn'],
  ['ORG-04', 'DAG', 'wmo', 3, 'Dagatelier De Bontesteiger', 'De Bontesteiger', 'Bonte Steiger'],
  ['ORG-05', 'BW', 'wmo', 3, 'Woonvorm Ankererf', 'Ankererf'],
  ['ORG-06', 'MO', 'wmo', 3, 'Opvanghuis Lichtplint', 'Lichtplint'],
  ['ORG-07', 'HUL', 'wmo', 6, 'Rolwijzer Hulpmiddelen', 'Rolwijzer', 'Rolwijser'],
  ['ORG-08', 'WON', 'wmo', 2, 'Drempelweg Woningaanpassing', 'Drempelweg'],
  ['ORG-09', 'VER', 'both', 7, 'Rijnpont Vervoer', 'Rijnpont', 'taxi Rijnpont', 'Reinpont'],
  ['ORG-10', 'VER', 'both', 3, 'Haltepaal Taxi', 'Haltepaal'],
  ['ORG-11', 'GGZ', 'both', 3, 'Luwteplein Ambulant', 'Luwteplein'],
  ['ORG-12', 'JAM', 'jw', 6, 'Jeugdhulp Kompasroos', 'Kompasroos', 'Kompas Roos'],
  ['ORG-13', 'JVB', 'jw', 3, 'Jeugdhuis Kadenest', 'Kadenest'],
  ['ORG-14', 'JGZ', 'jw', 3, 'Praktijk Zonnesluis', 'Zonnesluis'],
  ['ORG-15', 'GI', 'jw', 5, 'Jeugdbescherming Deltaboog', 'Deltaboog', 'voogdij Deltaboog'],
  ['ORG-16', 'PLZ', 'jw', 2, 'Pleegzorg Rietvink', 'Rietvink'],
  ['ORG-17', 'BUR', 'both', 2, 'Zorgbureau Penningpad', 'Penningpad'],
];

/** Areas with more or fewer wijkteams than three; 42 in all, as in the Wmo framework of 2015. */
const teamsByArea: Readonly<Record<string, number>> = {
  G03: 4,
  G08: 4,
  G10: 4,
  G12: 4,
  G13: 1,
  G14: 4,
  G15: 4,
  G17: 1,
  G27: 1,
};

/** All organisations of the demonstration: invented providers, a VraagWijzer for each area, the wijkteams. */
export const organisations: readonly PlannedOrganisation[] = [...providers.map(fromProvider), ...desksAndTeams()];

function fromProvider([code, kind, law, weight, name, ...aliases]: Provider): PlannedOrganisation {
  return { code, name, aliases, kind, law, area: null, weight };
}

function desksAndTeams(): readonly PlannedOrganisation[] {
  const desks = listSchemas.desks.parse(desksJson).filter(({ code }) => code.startsWith('VW-'));
  return desks.flatMap(({ code, nl, data }) => {
    const area = data.area_code ?? '';
    const place = nl.replace('VraagWijzer ', '');
    const desk = { code, name: nl, aliases: [], kind: 'VRW', law: 'wmo', area, weight: 1 } as const;
    const teams = Array.from({ length: teamsByArea[area] ?? 3 }, (_, at) => at + 1).map(
      (number): PlannedOrganisation => ({
        code: `WT-${area}-${number}`,
        name: `Wijkteam ${place} ${number}`,
        aliases: [`wijkteam ${place}`],
        kind: 'WT',
        law: 'both',
        area,
        weight: 1,
      }),
    );
    return [desk, ...teams];
  });
}
