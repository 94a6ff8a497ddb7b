/**
 * The kind of organisation (list provider-types) a desk is, so that a report about a desk counts with its kind: a
 * VraagWijzer and its fourteen areas are one kind, a neighbourhood team another, and desks of the city belong to the
 * municipality. Desks that stand by themselves are "another organisation".
 */
const kinds: Readonly<Record<string, string>> = {
  VRAAGWIJZER: 'VRW',
  WIJKTEAM: 'WT',
  CJG: 'CJG',
  VEILIGTHUIS: 'VT',
  DIGITAAL: 'GEM',
  TEL14010: 'GEM',
  CO: 'GEM',
  COJ: 'GEM',
  JONGERENLOKET: 'GEM',
  VANGNET: 'GEM',
  NAZORG: 'GEM',
  KREDIETBANK: 'GEM',
  KLACHTENGEM: 'GEM',
  MELDISOLEMENT: 'GEM',
  REGIECENTRALE: 'VER',
  HUISVDWIJK: 'WEL',
};

/** The kind of an organisation whose kind nobody entered (list provider-types). */
export const otherKind = 'OVG';

/** The kind of organisation of a desk by its code; "another organisation" for a desk the office added. */
export function kindOfDesk(code: string): string {
  return code.startsWith('VW-') ? 'VRW' : (kinds[code] ?? otherKind);
}
