import { useState } from 'react';
import { BarChart, BarChartLegend } from '../../../renderer/parts/bar-chart.tsx';
import { Button } from '../../../renderer/parts/button.tsx';
import { DataTable } from '../../../renderer/parts/data-table.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { Tag } from '../../../renderer/parts/tag.tsx';
import { WorkList } from '../../../renderer/parts/work-list.tsx';

const counts = [2, 1, 3, 0, 2, 2, 4, 1, 2, 3, 1, 0, 2, 3, 2, 1, 4, 2, 1, 2, 3, 2, 0, 1, 3, 2, 2, 4, 1, 2, 4, 7];
const months = ['april', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov'];
const weeks = counts.map((observed, index) => ({
  observed,
  usual: 2.5 + Math.sin(index / 6) * 0.25,
  limit: 5.5 + Math.sin(index / 6) * 0.3,
  label: index % 4 === 0 ? months[index / 4] : undefined,
}));
const recent = counts
  .slice(-5)
  .map((observed, index) => ({ id: `${19 + index}`, week: `${12 + index * 7} oktober`, observed }));

export function SignalPage() {
  const [current, setCurrent] = useState('s1');
  const list = (
    <WorkList
      look="side"
      chosen={[current]}
      onOpen={setCurrent}
      onMove={setCurrent}
      groups={[
        {
          id: 'new',
          title: 'Nieuw',
          count: 1,
          rows: [
            {
              id: 's1',
              title: 'Vervoer te laat',
              detail: 'Ritwijzer Vervoer, Prins Alexander',
              third: (
                <>
                  <b>11</b> waar 4 gewoon is · sinds 5 november
                </>
              ),
            },
          ],
        },
        {
          id: 'open',
          title: 'In onderzoek',
          count: 2,
          rows: [
            {
              id: 's2',
              title: 'Hulp komt niet',
              detail: 'Maasbocht Thuishulp, hele stad',
              third: (
                <>
                  <b>19</b> waar 8 gewoon is · Joris Blom
                </>
              ),
            },
            {
              id: 's3',
              title: 'Wachtlijst jeugdhulp',
              detail: 'Charlois en Feijenoord',
              third: (
                <>
                  <b>14</b> waar 6 gewoon is
                </>
              ),
            },
          ],
        },
      ]}
    />
  );
  return (
    <Sheet title="Signalen" intro="Vandaag om 06.00 uur gezocht. We verwachten ongeveer 12 loze signalen per jaar.">
      <Split listFirst side={list} sideLabel="Lijst van signalen">
        <Section title="Vervoer te laat: Ritwijzer in Prins Alexander" action={<Tag kind="new" />}>
          <p className="prose">
            Sinds 5 november kwamen <b>11 meldingen van 9 bellers</b>. In twee weken zijn er hier gewoon 4.
          </p>
          <div className="acts">
            <Button kind="primary" keys="O">
              Neem in onderzoek
            </Button>
            <Button>Bevestig</Button>
            <Button>Wijs af met reden</Button>
            <Button kind="quiet">Geef aan een collega</Button>
          </div>
        </Section>
        <Section level={3} title="Per week" action={<BarChartLegend />}>
          <BarChart
            title="Meldingen per week, 6 april tot en met 15 november 2026"
            description="Meestal 0 tot 4 per week. In de week van 9 november 7, boven de grens van 5,1. De cijfers staan in de tabel."
            note="7 meldingen, grens 5,1"
            weeks={weeks}
          />
          <DataTable
            label="Meldingen per week"
            rows={recent}
            rowKey={(row) => row.id}
            rowKind={(row) => (row.observed > 5 ? 'alarm' : undefined)}
            columns={[
              { id: 'week', head: 'Week van', cell: (row) => row.week, rowHead: true },
              { id: 'observed', head: 'Gemeld', cell: (row) => row.observed, numeric: true },
              { id: 'usual', head: 'Gewoon', cell: () => '2,1', numeric: true },
            ]}
          />
        </Section>
      </Split>
    </Sheet>
  );
}
