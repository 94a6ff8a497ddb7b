import type { ReleaseChange } from '../../../shared/contract/release.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { FigureValue } from './figure-value.tsx';

interface ReleaseChangesProps {
  readonly reason: string;
  readonly changes: readonly ReleaseChange[];
}

/** Why a correction was made, and cell by cell what changed. */
export function ReleaseChanges({ reason, changes }: ReleaseChangesProps) {
  const { say, language, formatNumber } = useLanguage();
  const count = { count: changes.length, shown: formatNumber(changes.length) };
  const value = (cell: ReleaseChange['was']) =>
    cell ? <FigureValue cell={cell} /> : say(releaseText['release.not-there']);
  const rows = changes.map((change, at) => ({ ...change, key: String(at) }));
  return (
    <Section title={say(releaseText['release.changes'])}>
      <p>{say(releaseText['release.why'], { reason })}</p>
      <details className="unfold">
        <summary>{say(releaseText['release.changed-cells'], count)}</summary>
        <DataTable
          label={say(releaseText['release.changes'])}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { id: 'table', head: say(releaseText['release.table']), cell: ({ table }) => table[language] },
            { id: 'row', head: say(releaseText['release.row']), rowHead: true, cell: ({ row }) => row[language] },
            { id: 'column', head: say(releaseText['release.column']), cell: ({ column }) => column[language] },
            { id: 'was', head: say(releaseText['release.was']), numeric: true, cell: ({ was }) => value(was) },
            { id: 'now', head: say(releaseText['release.is-now']), numeric: true, cell: ({ now }) => value(now) },
          ]}
        />
      </details>
    </Section>
  );
}
