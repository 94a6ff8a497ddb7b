import { FileText, PhoneIncoming, User } from 'lucide-react';
import { useState } from 'react';
import { ComboBox } from '../../../renderer/parts/combo-box.tsx';
import { DateField } from '../../../renderer/parts/date-field.tsx';
import { Palette } from '../../../renderer/parts/palette.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { type Day, day } from '../../../shared/dates.ts';
import { BoardPage } from './board-page.tsx';

const providers = [
  { id: 'p1', text: 'Maasbocht Thuishulp', note: 'aanbieder' },
  { id: 'p2', text: 'Ritwijzer Vervoer', note: 'aanbieder' },
  { id: 'p3', text: 'VraagWijzer Charlois', note: 'gemeente' },
];

/** A combo box and a day, to be opened. */
export function FloatPage() {
  const [provider, setProvider] = useState<string>();
  const [on, setOn] = useState<Day | undefined>(day('2026-11-13'));
  return (
    <Sheet title="Lijsten en dagen">
      <Split>
        <Section title="Velden">
          <div className="two">
            <ComboBox label="Organisatie" items={providers} value={provider} onChange={setProvider} />
            <DateField
              label="Klacht ontvangen op"
              value={on}
              onChange={setOn}
              max={day('2026-11-19')}
              hint="De dag waarop de gemeente de klacht kreeg."
            />
          </div>
        </Section>
      </Split>
    </Sheet>
  );
}

/** The palette over the board. */
export function PalettePage() {
  const [query, setQuery] = useState('dalen');
  const [open, setOpen] = useState(true);
  return (
    <>
      <BoardPage />
      <Palette
        open={open}
        onClose={() => setOpen(false)}
        query={query}
        onQuery={setQuery}
        groups={[
          {
            title: 'Meldingen',
            items: [
              {
                id: 'r1',
                icon: FileText,
                label: (
                  <>
                    2026-01184 Kees van <mark>Dalen</mark>, niet teruggebeld
                  </>
                ),
                note: 'wacht op de gemeente',
                run: () => {},
              },
              {
                id: 'r2',
                icon: FileText,
                label: (
                  <>
                    2026-00733 Kees van <mark>Daalen</mark>, hulp komt niet
                  </>
                ),
                note: 'afgesloten, augustus',
                run: () => {},
              },
            ],
          },
          {
            title: 'Mensen',
            items: [
              { id: 'm1', icon: User, label: 'Ilse van Dalen, 06 00 00 12 34', note: '1 melding', run: () => {} },
            ],
          },
          {
            title: 'Doen',
            items: [
              { id: 'd1', icon: PhoneIncoming, label: 'Nieuwe melding met naam “dalen”', keys: 'N', run: () => {} },
            ],
          },
        ]}
      />
    </>
  );
}
