import { Download, Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../renderer/parts/button.tsx';
import { DataTable, type Sorting } from '../../../renderer/parts/data-table.tsx';
import { DefinitionList } from '../../../renderer/parts/definition-list.tsx';
import { Kbd } from '../../../renderer/parts/kbd.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { BelowHead, Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { Tag } from '../../../renderer/parts/tag.tsx';
import { TermTag } from '../../../renderer/parts/term-tag.tsx';
import { TextField } from '../../../renderer/parts/text-field.tsx';
import { day } from '../../../shared/dates.ts';

const rows = [
  { number: '2026-01188', on: '19 nov', who: 'Kees van Dalen', about: 'Geweld bij de hulp', state: <Tag kind="new" /> },
  {
    number: '2026-01182',
    on: '18 nov',
    who: 'Corrie Blankers',
    about: 'Hulp komt niet of te laat',
    state: <TermTag lastDay={day('2026-11-19')} />,
  },
  {
    number: '2026-01169',
    on: '11 nov',
    who: 'Corrie Blankers',
    about: 'Steeds een andere hulp',
    state: <TermTag lastDay={day('2026-11-18')} />,
  },
  {
    number: '2026-01158',
    on: '9 nov',
    who: 'Anoniem',
    about: 'Hulp komt niet of te laat',
    state: <Tag kind="recorded" />,
  },
  {
    number: '2026-01131',
    on: '2 nov',
    who: 'Giovanni Prins',
    about: 'Geen of wisselende contactpersoon, ook na drie keer bellen',
    state: <TermTag lastDay={day('2026-12-14')} kind="waiting" />,
  },
  {
    number: '2026-01104',
    on: '27 okt',
    who: 'Onbekend',
    about: 'Minder uren dan toegekend',
    state: <Tag kind="done" />,
  },
  {
    number: '2026-00987',
    on: '24 sep',
    who: 'Bart Oosterling',
    about: 'Hulp komt niet of te laat',
    state: <Tag kind="ombudsman" />,
  },
];

export function ListPage() {
  const [text, setText] = useState('maasbocht hulp');
  const [sort, setSort] = useState<Sorting>({ column: 'on', direction: 'descending' });
  const [current, setCurrent] = useState('2026-01131');
  const below = (
    <BelowHead>
      <TextField
        label="Zoek in het register"
        labelHidden
        large
        icon={Search}
        value={text}
        onChange={setText}
        after={
          <span className="sm muted nowrap">
            <Kbd keys="/" /> zoek
          </span>
        }
      />
      <div className="facets">
        <Button small on>
          Aanbieder: <b>Maasbocht Thuishulp</b>
        </Button>
        <Button small>Wet</Button>
        <Button small kind="quiet">
          Wis 2 filters
        </Button>
      </div>
    </BelowHead>
  );
  return (
    <Sheet
      title="Register"
      titleNote="47 van 3.812 meldingen"
      acts={<Button icon={Download}>Exporteer 47 meldingen</Button>}
      below={below}
    >
      <Split side={<Preview />} sideLabel="Inkijk" sideSize={20.5}>
        <DataTable
          label="Gevonden meldingen"
          rows={rows}
          rowKey={(row) => row.number}
          sort={sort}
          onSort={setSort}
          list={{ current, onMove: setCurrent, onOpen: () => {} }}
          columns={[
            { id: 'number', head: 'Nummer', cell: (row) => row.number, width: 7.25, rowHead: true },
            { id: 'on', head: 'Binnen', cell: (row) => row.on, width: 5, sortable: true },
            { id: 'who', head: 'Over wie', cell: (row) => row.who, width: 9.5 },
            { id: 'about', head: 'Onderwerp', cell: (row) => <span title={row.about}>{row.about}</span> },
            { id: 'state', head: 'Staat of termijn', cell: (row) => row.state, width: 10 },
          ]}
        />
      </Split>
    </Sheet>
  );
}

function Preview() {
  return (
    <Section
      title="2026-01131"
      action={
        <>
          <Kbd keys="Enter" /> open
        </>
      }
    >
      <p className="strong">Hulp komt niet of te laat</p>
      <DefinitionList
        rows={[
          { term: 'Over wie', value: 'Giovanni Prins (84)' },
          { term: 'Beller', value: 'zijn buurvrouw, met machtiging' },
          { term: 'Gebied', value: 'IJsselmonde, Lombardijen' },
        ]}
      />
      <p className="sm">
        “De <mark>hulp</mark> van <mark>Maasbocht</mark> is drie weken niet gekomen. Er belt niemand.”
      </p>
    </Section>
  );
}
