const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

const stems = split(`Zwaluw, Schippers, Kraanmeester, Touwdraaiers, Lantaarn, Kadebrug, Wilgenschans, Sluiswachters,
  Veermans, Pakhuismeester, Rietvink, Bolder, Meerpaal, Trossen, Kompas, Getijden, Loodswezen, Ankersmids, Zeilmakers,
  Wantslagers, Kuipersgilde, Roeiboot, Stuurhuis, Vlot, Aakschippers, Kielzog, Dokmeester, Steiger, Havenlicht, Boeien,
  Jonkheer Roëll, Burgemeester van Wijck, Burgemeester Dorhout, Pastoor Wijnants, Dominee Kloek, Dokter Ketelaar,
  Professor Hazewind, Wethouder Brusse, Jan van Heukelom, Pieter Kloosterboer, Willem van Rede, Aletta Muntendam,
  Johanna Kievits, Van der Takman, Van Nijevelt, De Wetering, Koningin Odilia, Prins Alewijn, Prinses Aleid, Graaf Diederik,
  Nieuwe Touwbaan, Oude Molenwerf, Eerste Kromhout, Tweede Kromhout, Lange Geerweg, Korte Geerweg, Groene Hilledam,
  's-Gravenwetering, Zuidkoog, Noordkoog, Oosterkoog, Westerkoog, Hordijker, Charloiser Weide, Kralinger Dries, Delfter,
  Schieker, Rottekade, Overmaas, Kleiweg Oost, Bergse Sluis, Katwilg, Grauwe Wilg, Zilverlinde, Meidoorn Noord, Vlierbes,
  Sleedoorn Zuid, Mispel, Kweepeer, Tamarinde, Nootmuskaat, Kardemom, Saffraan, Peperhuis, Indigo, Suikerpakhuis,
  Tabakspakhuis, Wolfaerts, Beijerland Zuid, Putseboom, Wielewaal Hoek, IJsvogel Oost, Fuut, Grutto Hoek, Rietgors,
  Karekiet Noord, Blauwborst, Kwikstaart, Tureluur, Lepelaar West, Zeearend, Purperreiger, Zandoog, Dagpauwoog,
  Citroenvlinder, Parelmoer, Walstro, Zuring, Duizendblad, Boterbloem Oost, Koekoeksbloem, Vergeetmijniet, Saturnus Zuid,
  Orion Hoek, Poolster Noord, Zonnewijzer, Sterrewacht, Astrolabium, Sextant Hoek, Octant, Zandloper, Peillood`);

const kinds = split('straat, laan, weg, hof, kade, pad, singel, plein, dreef, dwarsstraat');

/** A street of the invented city: its name, the four digits of its postcode, and how far its house numbers run. */
export interface Street {
  readonly name: string;
  readonly postcodeDigits: string;
  readonly longest: number;
  /** Its place in the list, from which the letters of its postcodes follow. */
  readonly place: number;
}

/** Postcode digits as in Rotterdam, where people live. */
const postcodeDigits = split(`3011, 3012, 3014, 3015, 3021, 3022, 3023, 3024, 3025, 3026, 3027, 3028, 3031, 3032, 3033,
  3034, 3035, 3036, 3037, 3038, 3039, 3042, 3043, 3051, 3052, 3053, 3054, 3055, 3056, 3061, 3062, 3063, 3064, 3065, 3066,
  3067, 3068, 3069, 3071, 3072, 3073, 3074, 3075, 3076, 3077, 3078, 3079, 3081, 3082, 3083, 3084, 3085, 3086, 3089,
  3151, 3181, 3191, 3192, 3193, 3194, 3195`);

const at = <T>(items: readonly T[], place: number, otherwise: T): T => items[place % items.length] ?? otherwise;

/** More than a thousand streets. Neighbouring numbers of the list lie apart: the step has no divisor in common with it. */
export const streets: readonly Street[] = Array.from({ length: stems.length * kinds.length }, (_, place) => {
  const stem = at(stems, place * 37, 'Steiger');
  const kind = at(kinds, Math.floor(place / stems.length) + place, 'straat');
  const name =
    stem.includes(' Oost') || / (Zuid|Noord|West|Hoek)$/.test(stem) ? twoWords(stem, kind) : `${stem}${kind}`;
  return {
    name: name.replace(/ss(?=straat|singel)/, 's'),
    postcodeDigits: at(postcodeDigits, place * 7, '3011'),
    longest: 24 + ((place * 53) % 260),
    place,
  };
});

/** `IJsvogel Oost` and `laan` make `IJsvogellaan Oost`. */
function twoWords(stem: string, kind: string): string {
  const cut = stem.lastIndexOf(' ');
  return `${stem.slice(0, cut)}${kind}${stem.slice(cut)}`;
}

const letters = [...'ABCDEFGHJKLMNPRTVWXZ'];

/** The postcode of a house: some twenty numbers of a street have one together. */
export function postcodeOf(street: Street, number: number): string {
  const block = Math.floor(number / 20) + street.place * 31;
  const first = at(letters, Math.floor(block / letters.length), 'A');
  return `${street.postcodeDigits} ${first}${at(letters, block, 'B')}`;
}
