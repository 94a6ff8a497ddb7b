import { CirclePause, Phone } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../renderer/parts/button.tsx';
import { ChoiceBar } from '../../../renderer/parts/choice-bar.tsx';
import { DateField } from '../../../renderer/parts/date-field.tsx';
import { FormPart } from '../../../renderer/parts/entry.tsx';
import { Kbd } from '../../../renderer/parts/kbd.tsx';
import { MultiComboBox } from '../../../renderer/parts/multi-combo-box.tsx';
import { EmergencyNumber, SafetyCard, SafetyStep } from '../../../renderer/parts/safety-card.tsx';
import { SavedLine } from '../../../renderer/parts/saved-line.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Select } from '../../../renderer/parts/select.tsx';
import { ActionBar, Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { TextArea } from '../../../renderer/parts/text-area.tsx';
import { TextField } from '../../../renderer/parts/text-field.tsx';
import { TimeField } from '../../../renderer/parts/time-field.tsx';
import { day } from '../../../shared/dates.ts';

const subjects = [
  { id: 'COM-02', code: 'COM-02', text: 'Niet teruggebeld' },
  { id: 'VEI-04', code: 'VEI-04', text: 'Geweld bij de hulp' },
  { id: 'HUL-01', code: 'HUL-01', text: 'Hulp komt niet of te laat' },
  { id: 'PRI-03', code: 'PRI-03', text: 'Financiële gegevens gedeeld' },
];

export function IntakePage() {
  const acts = (
    <>
      <SavedLine message="Bewaard tot en met de laatste letter" />
      <Button icon={CirclePause} keys="F8">
        Parkeer
      </Button>
    </>
  );
  return (
    <Sheet fixed title="Nieuwe melding" titleNote="Ilse van Dalen" acts={acts}>
      <Split desk side={<Help />} sideLabel="Hulp bij dit gesprek" sideSize={20.5}>
        <div className="form">
          <Conversation />
          <People />
          <Matter />
        </div>
      </Split>
      <ActionBar>
        <Button kind="primary" keys="Ctrl+Enter">
          Leg de melding vast
        </Button>
        <span className="sm muted">U kunt nu vastleggen. De rest kan later.</span>
        <span className="sm muted push keys-hint">
          <Kbd keys="F6" /> volgend deel <Kbd keys="?" /> alle toetsen
        </span>
      </ActionBar>
    </Sheet>
  );
}

function Conversation() {
  const [channel, setChannel] = useState('phone');
  const [on, setOn] = useState<ReturnType<typeof day> | undefined>(day('2026-11-19'));
  const [at, setAt] = useState<string | undefined>('10:42');
  const [story, setStory] = useState(
    'Dochter belt voor haar vader (79). VraagWijzer belooft al sinds september terug te bellen over een scootmobiel.',
  );
  return (
    <>
      <FormPart title="Gesprek">
        <div className="two lead">
          <ChoiceBar
            label="Kanaal"
            labelHidden
            value={channel}
            onChange={setChannel}
            options={[
              { value: 'phone', label: 'Telefoon', icon: Phone },
              { value: 'mail', label: 'E-mail' },
              { value: 'letter', label: 'Brief' },
              { value: 'visit', label: 'Bezoek' },
              { value: 'more', label: 'Meer' },
            ]}
          />
          <div className="two lead">
            <DateField label="Binnengekomen op" labelHidden value={on} onChange={setOn} />
            <TimeField label="Om" labelHidden value={at} onChange={setAt} />
          </div>
        </div>
      </FormPart>
      <FormPart title="Verhaal" grow>
        <TextArea id="g-story" label="Wat vertelt de beller?" labelHidden rows={8} value={story} onChange={setStory} />
      </FormPart>
    </>
  );
}

function People() {
  const [name, setName] = useState('Ilse van Dalen');
  const [as, setAs] = useState('family');
  const [postcode, setPostcode] = useState('3083 AX');
  return (
    <FormPart title="Beller">
      <div className="three lead">
        <TextField
          label="Naam"
          labelNote={
            <Button small kind="quiet">
              anoniem
            </Button>
          }
          value={name}
          onChange={setName}
        />
        <TextField
          label="Postcode"
          value={postcode}
          onChange={setPostcode}
          hint="Gebied Charlois, wijk Carnisse of Tarwewijk."
        />
        <Select
          label="Belt als"
          value={as}
          onChange={setAs}
          emptyLabel="Onbekend"
          options={[
            { value: 'self', label: 'Zelf' },
            { value: 'family', label: 'Familielid' },
          ]}
        />
      </div>
    </FormPart>
  );
}

function Matter() {
  const [law, setLaw] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>(['COM-02', 'VEI-04']);
  return (
    <FormPart title="Waarover">
      <ChoiceBar
        label="Wet"
        value={law}
        onChange={setLaw}
        options={[
          { value: 'wmo', label: 'Wmo' },
          { value: 'youth', label: 'Jeugdwet' },
          { value: 'unknown', label: 'Weet niet' },
        ]}
      />
      <MultiComboBox id="g-subjects" label="Onderwerpen" items={subjects} values={chosen} onChange={setChosen} />
    </FormPart>
  );
}

function Help() {
  return (
    <>
      <SafetyCard
        title="Eerst veiligheid"
        keys="Alt+V"
        reason="U ziet dit door het woord “geduwd”."
        acts={
          <Button small kind="danger">
            Leg vast wat u doet
          </Button>
        }
      >
        <SafetyStep>
          Vraag: <b>“Is uw vader nu veilig?”</b>
        </SafetyStep>
        <SafetyStep>
          Nee: laat <EmergencyNumber number="112" /> bellen. Blijf aan de lijn.
        </SafetyStep>
      </SafetyCard>
      <Section title="Misschien bekend" count={2}>
        <ul className="rows">
          <li>
            <b>Kees van Daalen</b>, 3083 AX
            <br />
            <span className="muted">Zelfde postcode en aanbieder, naam lijkt erop</span>
            <div className="acts">
              <Button small>Zelfde persoon</Button>
              <Button small kind="quiet">
                Iemand anders
              </Button>
            </div>
          </li>
        </ul>
      </Section>
    </>
  );
}
