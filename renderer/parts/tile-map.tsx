import { useId } from 'react';
import { areaTiles } from '../../shared/reference/area-map.ts';
import { partsText } from '../../shared/text/parts.ts';
import { useLanguage } from './language.tsx';
import { type TileStep, tileStep, tileSteps } from './tile-steps.ts';
import { tokenStyle } from './token-style.ts';

/** What a tile says of its area. */
export interface TileFigure {
  /** The code of one of the 14 areas. */
  readonly code: string;
  readonly name: string;
  /** Null: hidden, because it is too small to be shown. */
  readonly value: number | null;
  /** A second line, such as the usual number. */
  readonly note?: string | undefined;
}

interface TileMapProps {
  readonly title: string;
  /** What the map shows, in a sentence or two; the figures themselves stand in a table beside it. */
  readonly description: string;
  readonly figures: readonly TileFigure[];
}

/**
 * The 14 areas as tiles, placed as they lie: no borders are drawn. Each tile says its number; four steps of shade read in grey
 * too, and a hidden number is hatched. A picture for the eye: put a table with the same figures beside it.
 */
export function TileMap({ title, description, figures }: TileMapProps) {
  const id = useId();
  const most = Math.max(0, ...figures.map(({ value }) => value ?? 0));
  const figureByCode = new Map(figures.map((figure) => [figure.code, figure]));
  return (
    <figure className="tile-map">
      <div className="tiles" role="img" aria-labelledby={`${id}-t ${id}-d`}>
        {areaTiles.map(({ code, row, column }) => {
          const figure = figureByCode.get(code);
          return figure && <Tile key={code} figure={figure} most={most} place={{ row, column }} />;
        })}
      </div>
      <figcaption>
        <span className="vh" id={`${id}-t`}>
          {title}
        </span>
        <span className="vh" id={`${id}-d`}>
          {description}
        </span>
        <Legend most={most} />
      </figcaption>
    </figure>
  );
}

interface TileProps {
  readonly figure: TileFigure;
  readonly most: number;
  readonly place: { readonly row: number; readonly column: number };
}

function Tile({ figure: { name, value, note }, most, place }: TileProps) {
  const { formatNumber } = useLanguage();
  const look = value === null ? 'sx' : `s${tileStep(value, most)}`;
  return (
    <div
      className={`tile ${look}`}
      style={tokenStyle({ '--tile-row': place.row + 1, '--tile-column': place.column + 1 })}
    >
      <span>{softened(name)}</span>
      <span>
        <b>{value === null ? '–' : formatNumber(value)}</b>
        {note !== undefined && <small> {note}</small>}
      </span>
    </div>
  );
}

/** Long names of places may break before these endings, so that a narrow tile breaks no syllable. */
function softened(name: string): string {
  return name.replace(/(\p{L}{4,})(berg|broek|burg|haven|monde|oord|schie|vliet|wijk|dam)/gu, '$1\u00ad$2');
}

function Legend({ most }: { readonly most: number }) {
  const { say } = useLanguage();
  return (
    <p className="sm muted legend">
      {tileSteps(most).map((step) => (
        <span key={step.step}>
          <span className={`swatch s${step.step}`} aria-hidden="true" /> <StepWords step={step} />
        </span>
      ))}
      <span>{say(partsText.asOnTheMap)}</span>
    </p>
  );
}

function StepWords({ step: { from, to } }: { readonly step: TileStep }) {
  const { say, formatNumber } = useLanguage();
  const words = { from: formatNumber(from), to: formatNumber(to) };
  return from === to ? words.from : say(partsText.fromTo, words);
}
