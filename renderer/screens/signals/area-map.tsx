import type { SignalView } from '../../../shared/contract/signal.ts';
import { areaTiles } from '../../../shared/reference/area-map.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { useLists } from '../../lists.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { TileMap } from '../../parts/tile-map.tsx';

/** Signals of these groups lie in one area, or are no group at all. */
const withoutMap: readonly (string | undefined)[] = ['area', 'area_subject', undefined];

/** The reports of a signal by area: the map, and beside it the same as a table with what is usual. */
export function AreaMap({ view: { areas, unit } }: { readonly view: SignalView }) {
  const { say, language, formatNumber } = useLanguage();
  const lists = useLists();
  if (withoutMap.includes(unit?.level)) return null;
  const nameOf = (area: string | null) =>
    area === null ? say(signalsText['signals.no-area']) : lists.label('areas', area, language);
  const rows = areas.toSorted((a, b) => b.observed - a.observed || b.usual - a.usual);
  const known = rows.filter(({ area }) => area !== null);
  const [most] = known;
  if (!most) return null;
  const observedIn = (code: string) => known.find(({ area }) => area === code)?.observed ?? 0;
  const figures = areaTiles.map(({ code }) => ({ code, name: nameOf(code), value: observedIn(code) }));
  return (
    <Section title={say(signalsText['signals.per-area'])}>
      <div className="chart-beside">
        <TileMap
          title={say(signalsText['signals.map-title'])}
          description={say(signalsText['signals.map-description'], {
            area: nameOf(most.area),
            count: most.observed,
          })}
          figures={figures}
        />
        <div>
          <DataTable
            label={say(signalsText['signals.per-area'])}
            rows={rows}
            rowKey={({ area }) => area ?? ''}
            columns={[
              {
                id: 'area',
                head: say(signalsText['signals.area']),
                cell: ({ area }) => nameOf(area),
                rowHead: true,
              },
              {
                id: 'observed',
                head: say(signalsText['signals.observed']),
                cell: ({ observed }) => formatNumber(observed),
                numeric: true,
              },
              {
                id: 'usual',
                head: say(signalsText['signals.usual']),
                cell: ({ usual }) => formatNumber(usual, 1),
                numeric: true,
              },
            ]}
          />
        </div>
      </div>
      <p className="sm muted">{say(signalsText['signals.area-usual'])}</p>
    </Section>
  );
}
