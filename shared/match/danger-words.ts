import { fold } from './fold.ts';

/** Words after which the safety card comes up: violence, abuse, neglect, threat to life. Folded, without accents. */
const whole: readonly string[] = [
  '112',
  'bloedt',
  'gewond',
  'mes',
  'schopt',
  'schopte',
  'slaan',
  'slaat',
  'sloeg',
  'sloegen',
  'suicidaal',
  'suicide',
  'vuurwapen',
  'wapen',
];

/** Beginnings of words: `mishandel` finds mishandeling and mishandelde. */
const stems: readonly string[] = [
  'aangerand',
  'aanrand',
  'bedreig',
  'bijtwond',
  'doodmaken',
  'gedreigd',
  'geduwd',
  'geknepen',
  'geschopt',
  'geslagen',
  'gestoken',
  'getrapt',
  'gewurgd',
  'huiselijk geweld',
  'kindermishandel',
  'mishandel',
  'opgesloten',
  'ouderenmishandel',
  'seksueel misbruik',
  'vastgebonden',
  'vergiftig',
  'verkracht',
  'verwaarlo',
  'zelfdoding',
  'zelfmoord',
];

const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${whole.join('|')})(?![\\p{L}\\d])|(?:${stems.join('|')})\\p{L}*)`,
  'gu',
);

/**
 * The words in a story that call for the safety card, folded, each once, in the order they stand there.
 * A reason to ask about safety, never a finding: it may be missed and it may mean something else.
 */
export function dangerWordsIn(story: string): readonly string[] {
  return [...new Set([...fold(story).matchAll(pattern)].map(([word]) => word))];
}
