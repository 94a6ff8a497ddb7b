import type { Random } from '../../../shared/random.ts';
import type { Origin } from './name-stocks.ts';

/** Makes a surname few people carry, composed as such names are; thousands are possible, so no list can hold them. */
export function rareSurname(origin: Origin, random: Random): string | null {
  const parts = composed[origin];
  if (!parts) return null;
  const before = random.chance(parts.beforeShare) ? `${random.pick(parts.before)} ` : '';
  const [first, last] = [random.pick(parts.first), random.pick(parts.last)];
  // No letter three times in a row, as in `Grass-straat`.
  if (first.toLowerCase() === last) return rareSurname(origin, random);
  const name = `${first}${last}`.replace(/(.)\1\1/g, '$1$1');
  return `${before}${name}`;
}

interface Parts {
  readonly before: readonly string[];
  readonly beforeShare: number;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

const dutch: Parts = {
  before: split(`van, van, van, van der, van der, van den, van de, de, den, ter, ten, van 't, op de, in 't, uit den,
    van het, te`),
  beforeShare: 0.34,
  first: split(`Broek, Weide, Molen, Heer, Kamp, Brug, Water, Bloem, Steen, Ooster, Wester, Noorder, Zuider, Hoog, Laag,
    Groen, Olden, Veer, Berken, Elzen, Linden, Wilgen, Essen, Hage, Ruig, Zand, Klei, Duin, Haven, Dorp, Kerk, Klooster,
    Slot, Hoef, Schaap, Paarden, Valken, Zwaan, Raven, Ganzen, Spreeuw, Kraaij, Vogel, Rijk, IJzer, Kwak, Boter, Zeven,
    Achter, Binnen, Middel, Nijen, Wijn, Pannen, Leijen, Kouden, Swarten, Roest, Vuur, Dijk`),
  last: split(`veld, man, huis, stra, sma, inga, berg, horst, dijk, beek, hof, kamp, burg, meijer, laar, donk, woud, wijk,
    huizen, mans, boer, maker, ink, ing, steeg, voort, schot, koop, poel, waard`),
};

const composed: Partial<Readonly<Record<Origin, Parts>>> = {
  dutch,
  turkish: {
    before: [],
    beforeShare: 0,
    first:
      split(`Ak, Kara, Demir, Öz, Er, Taş, Koç, Gün, Ay, Bay, Kaya, Çelik, Sarı, Kır, Yeni, Güven, Tek, Boz, Uz, Altın,
      Deli, Hacı, Kuş, Top`),
    last: split(
      `oğlu, kan, taş, soy, türk, tekin, alp, han, bulut, yürek, dağ, su, çı, gül, bey, göz, baş, ay, pınar, kale`,
    ),
  },
  moroccan: {
    before: split('el, el, el, Ben, Ait, Ouled, al'),
    beforeShare: 0.45,
    first: split(`Hamd, Mans, Kadd, Rahm, Ghaz, Tij, Sal, Bark, Zar, Yac, Khal, Nass, Jal, Mour, Lakh, Sab, Chah, Mess,
      Bouch, Ouar, Belk, Achah, Zerh, Tagh`),
    last: split('aoui, ani, ouri, ouni, idi, ali, oudi, ich, assi, oui, ari, abi, aoudi, imi'),
  },
  surinamese: {
    before: [],
    beforeShare: 0,
    first:
      split(`Ram, Bis, Jan, Soe, Moh, Bhag, Rag, Kal, Dew, Sew, Har, Bad, Jag, Lach, Par, Gop, Bal, Mah, Nan, Sit, Oem,
      Goer, Chot, Kisoen`),
    last: split(`charan, sing, dat, persad, nath, dhan, gobind, khelawan, lal, kisoen, pat, awan, deo, baran, narain, kumar,
      soekh, balie, tahal, oe`),
  },
  antillean: {
    before: [],
    beforeShare: 0,
    first: split('Mar, Ros, Is, Dor, Win, Fel, Kor, Mer, Jan, Alb, Ger, Pol, Cat, Bern, Luc, Sor'),
    last: split('tina, alia, enia, ita, icia, ella, elaar, sen, ona, iana, ment, ardina, itia, oela'),
  },
  polish: {
    before: [],
    beforeShare: 0,
    first:
      split(`Dąbrow, Kozłow, Jankow, Wojciechow, Kwiatkow, Majew, Olszew, Jawor, Malinow, Wieczorkow, Góral, Nowicz,
      Sobol, Grabow, Witkow, Rutkow, Czarn, Borow`),
    last: split('ski, ski, ski, czyk, ewicz, ak, iak'),
  },
};
