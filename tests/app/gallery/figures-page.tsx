import { Download } from 'lucide-react';
import { useState } from 'react';
import { BarPair } from '../../../renderer/parts/bar-pair.tsx';
import { Button } from '../../../renderer/parts/button.tsx';
import { CheckList } from '../../../renderer/parts/check-list.tsx';
import { ChoiceBar } from '../../../renderer/parts/choice-bar.tsx';
import { DataTable } from '../../../renderer/parts/data-table.tsx';
import { Figure, Figures } from '../../../renderer/parts/figure.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { Tag } from '../../../renderer/parts/tag.tsx';
import { tokenStyle } from '../../../renderer/parts/token-style.ts';

const rows = [
  { subject: 'Huishoudelijke hulp', now: 88, before: 71 },
  { subject: 'Wachttijd', now: 74, before: 80 },
  { subject: 'Privacy en dossier', now: undefined, before: 7 },
  { subject: 'Samen', now: 402, before: 376 },
];

const tiles = [
  { area: 'Overschie', value: '2,9', step: 's1', row: 1, column: 3 },
  { area: 'Noord', value: '4,2', step: 's2', row: 1, column: 4 },
  { area: 'Prins Alexander', value: '6,4', step: 's4', row: 1, column: 5 },
  { area: 'Rozenburg', value: '–', step: 'sx', row: 3, column: 1 },
  { area: 'Feijenoord', value: '5,7', step: 's3', row: 3, column: 4 },
];

export function FiguresPage() {
  return (
    <Sheet title="Evaluatie, derde kwartaal 2026" intro="1 juli tot en met 30 september · nog niet vastgelegd">
      <Split side={<Export />} sideLabel="Exporteren" sideSize={19}>
        <Figures>
          <Figure label="Binnengekomen" value="312" sum="was 287, 25 meer" href="#list" />
          <Figure label="Open op 30 september" value="94" sum="80 op 1 juli + 312 − 298" />
          <Figure label="Op tijd" value="91 %" sum="271 van 298" />
        </Figures>
        <div className="two apart">
          <Section title="Onderwerpen">
            <DataTable
              label="Onderwerpen"
              rows={rows}
              rowKey={(row) => row.subject}
              rowKind={(row) => (row.subject === 'Samen' ? 'total' : undefined)}
              columns={[
                { id: 'subject', head: 'Onderwerp', cell: (row) => row.subject, rowHead: true },
                {
                  id: 'now',
                  head: 'Nu',
                  numeric: true,
                  cell: (row) => row.now ?? <Tag kind="hidden-figure">&lt; 5</Tag>,
                },
                {
                  id: 'before',
                  head: 'Was',
                  numeric: true,
                  cell: (row) => <span className="muted">{row.before}</span>,
                },
                {
                  id: 'bars',
                  head: 'Verhouding',
                  headHidden: true,
                  cell: (row) =>
                    row.now !== undefined && row.now < 100 && <BarPair now={row.now} before={row.before} max={100} />,
                },
              ]}
            />
          </Section>
          <Section title="Gebieden">
            <div className="tiles">
              {tiles.map((tile) => (
                <a
                  key={tile.area}
                  href="#list"
                  className={`tile ${tile.step}`}
                  style={tokenStyle({ '--tile-row': tile.row, '--tile-column': tile.column })}
                >
                  <span>{tile.area}</span>
                  <b>{tile.value}</b>
                </a>
              ))}
              <div className="river" style={{ gridRow: 2 }} />
            </div>
          </Section>
        </div>
      </Split>
    </Sheet>
  );
}

function Export() {
  const [what, setWhat] = useState<readonly string[]>(['figures']);
  const [shape, setShape] = useState<string>('xlsx');
  return (
    <Section title="Voor de raad">
      <div className="stack">
        <CheckList
          label="Wat u exporteert"
          values={what}
          onChange={setWhat}
          options={[
            { value: 'figures', label: 'Cijfers in 9 tabellen' },
            { value: 'terms', label: 'Uitleg van elk begrip' },
            { value: 'rows', label: 'Een regel per melding', note: 'alleen voor eigen gebruik, zonder namen' },
          ]}
        />
        <ChoiceBar
          label="Vorm"
          value={shape}
          onChange={setShape}
          options={[
            { value: 'xlsx', label: 'XLSX' },
            { value: 'csv', label: 'CSV' },
          ]}
        />
        <Button kind="primary" icon={Download} fill>
          Exporteer 148 regels
        </Button>
        <Button fill>Leg dit kwartaal vast</Button>
      </div>
    </Section>
  );
}
