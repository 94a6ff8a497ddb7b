import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../renderer/parts/button.tsx';
import { ChoiceBar } from '../../../renderer/parts/choice-bar.tsx';
import { Entries, Entry } from '../../../renderer/parts/entry.tsx';
import { LinkButton } from '../../../renderer/parts/link-button.tsx';
import { Ruler, RulerHead } from '../../../renderer/parts/ruler.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { TermTag, type TermTagKind } from '../../../renderer/parts/term-tag.tsx';
import { WorkList, type WorkRow } from '../../../renderer/parts/work-list.tsx';
import { day } from '../../../shared/dates.ts';

export function BoardPage() {
  const [whose, setWhose] = useState<'mine' | 'all'>('mine');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const acts = (
    <>
      <ChoiceBar
        fit
        labelHidden
        label="Van wie"
        options={[
          { value: 'mine', label: 'Mijn werk' },
          { value: 'all', label: 'Hele bureau' },
        ]}
        value={whose}
        onChange={setWhose}
      />
      <Button icon={Printer}>Druk af</Button>
    </>
  );
  return (
    <Sheet
      title="Vandaag, donderdag 19 november"
      intro="2 termijnen zijn voorbij, 3 lopen vandaag af. U hebt 14 open meldingen."
      acts={acts}
    >
      <Split side={<BoardSide />} sideLabel="Ook vandaag">
        <WorkList
          groups={[
            { id: 'late', title: 'Over tijd', count: 2, rows: late, action: <RulerHead /> },
            { id: 'today', title: 'Vandaag', count: 3, rows: today },
            { id: 'week', title: 'Deze en volgende week', count: 3, rows: week },
            {
              id: 'waiting',
              title: 'Wacht op een ander',
              count: 6,
              rows: waiting,
              action: <a href="#list">Toon alle 6</a>,
            },
          ]}
          chosen={chosen}
          onChoose={toggle}
          onOpen={() => {
            location.hash = 'report';
          }}
        />
      </Split>
    </Sheet>
  );
}

interface Line {
  readonly title: string;
  readonly detail: string;
  readonly start: string;
  readonly end: string;
  readonly kind?: TermTagKind;
  readonly time?: string;
}

function row({ title, detail, start, end, kind, time }: Line): WorkRow {
  return {
    id: detail.slice(0, 10),
    lead: <TermTag lastDay={day(end)} kind={kind} time={time} />,
    title,
    detail,
    more: (
      <span className="latcel">
        <Ruler start={day(start)} lastDay={day(end)} />
      </span>
    ),
  };
}

const late = [
  row({
    title: 'Vraag of de Ombudsman het overneemt',
    detail: '2026-00971 · Yusuf Adan · gemeente, wijkteam Feijenoord',
    start: '2026-09-21',
    end: '2026-11-02',
  }),
  row({
    title: 'Stuur de ontvangstbevestiging',
    detail: '2026-01169 · Corrie Blankers · Maasbocht Thuishulp',
    start: '2026-11-11',
    end: '2026-11-18',
  }),
];
const today = [
  row({
    title: 'Wijs op bezwaar: laatste dag',
    detail: '2026-01178 · Hassan Oulad · besluit: minder uren',
    start: '2026-10-08',
    end: '2026-11-19',
  }),
  row({
    title: 'Bel terug: Ayla Demirkan',
    detail: '2026-01181 · moeder · Jeugdhulp Kompasroos',
    start: '2026-11-16',
    end: '2026-11-19',
    kind: 'call-back',
    time: '11:30',
  }),
  row({
    title: 'Reageer binnen 5 werkdagen',
    detail: '2026-01163 · anoniem · VraagWijzer Charlois',
    start: '2026-11-12',
    end: '2026-11-19',
  }),
];
const week = [
  row({
    title: 'Vraag hoe het gesprek ging',
    detail: '2026-01102 · Petra Wielemaker · Ritwijzer Vervoer',
    start: '2026-10-20',
    end: '2026-11-20',
  }),
  row({
    title: 'Lees het antwoord van de aanbieder',
    detail: '2026-01088 · Dewi Soetopo · Kadezorg Begeleiding',
    start: '2026-10-20',
    end: '2026-11-20',
  }),
  row({
    title: 'Vul het verzoek aan: adres ontbreekt',
    detail: '2026-01120 · Fenna Groot · gemeente',
    start: '2026-11-09',
    end: '2026-11-23',
  }),
];
const waiting = [
  row({
    title: 'De gemeente behandelt de klacht',
    detail: '2026-01184 · Kees van Dalen · VraagWijzer Charlois',
    start: '2026-11-13',
    end: '2026-12-28',
    kind: 'waiting',
  }),
  row({
    title: 'De melder stuurt het besluit op',
    detail: '2026-01151 · Rob Tinnevelt · gemeente',
    start: '2026-11-05',
    end: '2026-12-03',
    kind: 'waiting',
  }),
];

function BoardSide(): ReactNode {
  return (
    <>
      <Section title="Nieuw signaal">
        <p>
          <a className="strong" href="#signal">
            Vervoer te laat: Ritwijzer in Prins Alexander
          </a>
        </p>
        <p className="sm">11 meldingen van 9 bellers sinds 5 november. Gewoon zijn er 4.</p>
        <LinkButton small href="#signal">
          Bekijk het signaal
        </LinkButton>
      </Section>
      <Section title="Terugbellen" count={3}>
        <Entries>
          <Entry size="tight" margin="11.30">
            <a href="#report">Ayla Demirkan</a> <span className="muted">na school, tolk Turks</span>
          </Entry>
          <Entry size="tight" margin="13.00">
            <a href="#report">Petra Wielemaker</a>
          </Entry>
        </Entries>
      </Section>
      <Section title="Net binnen" count={4} action={<a href="#list">Verdeel</a>}>
        <ul className="rows">
          <li>
            <a href="#report">2026-01187</a> · e-mail · 09.52
            <br />
            <span className="muted">Scootmobiel al drie weken stuk</span>
          </li>
          <li>
            <a href="#report">2026-01186</a> · formulier · 09.20
            <br />
            <span className="muted">Rekening klopt niet</span>
          </li>
        </ul>
      </Section>
    </>
  );
}
