import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Busy } from '../../../renderer/parts/busy.tsx';
import { Button } from '../../../renderer/parts/button.tsx';
import { ConfirmDialog } from '../../../renderer/parts/confirm-dialog.tsx';
import { EmptyState } from '../../../renderer/parts/empty-state.tsx';
import { ErrorSummary } from '../../../renderer/parts/error-summary.tsx';
import { LinkButton } from '../../../renderer/parts/link-button.tsx';
import { useAnnounce } from '../../../renderer/parts/live-region.tsx';
import { Notice } from '../../../renderer/parts/notice.tsx';
import { SavedLine } from '../../../renderer/parts/saved-line.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { Tag, type TagKind } from '../../../renderer/parts/tag.tsx';
import { TermTag } from '../../../renderer/parts/term-tag.tsx';
import { TextField } from '../../../renderer/parts/text-field.tsx';
import { UndoLine } from '../../../renderer/parts/undo-line.tsx';
import { day } from '../../../shared/dates.ts';

const fixedWords: readonly TagKind[] = ['ombudsman', 'new', 'done', 'recorded', 'missing', 'hidden-figure'];

export function StatesPage() {
  return (
    <Sheet
      title="Onderdelen en toestanden"
      intro="Zo ziet leeg, fout, bezig, gelukt en gevaarlijk eruit. Alleen voor makers."
    >
      <Split>
        <Section title="Termijn en staat" action="eerst gewicht, dan kleur; altijd woord en teken">
          <div className="acts">
            <TermTag lastDay={day('2026-11-16')} />
            <TermTag lastDay={day('2026-11-19')} />
            <TermTag lastDay={day('2026-11-19')} kind="call-back" time="11:30" />
            <TermTag lastDay={day('2026-11-26')} />
            <TermTag lastDay={day('2026-11-27')} />
            <TermTag lastDay={day('2026-12-28')} kind="waiting" />
            {fixedWords.map((kind) => (
              <Tag key={kind} kind={kind} />
            ))}
          </div>
        </Section>
        <div className="two apart">
          <div>
            <Acts />
            <Warnings />
          </div>
          <div>
            <Quiet />
            <Danger />
          </div>
        </div>
      </Split>
    </Sheet>
  );
}

function Acts() {
  const announce = useAnnounce();
  const [code, setCode] = useState('3083 A');
  return (
    <>
      <Section title="Knoppen">
        <div className="acts">
          <Button kind="primary" keys="Ctrl+Enter" onClick={() => announce('Melding 2026-01184 is vastgelegd.')}>
            Leg vast
          </Button>
          <Button>Parkeer</Button>
          <Button small>Zelfde persoon</Button>
          <Button kind="danger">Vernietig 12 meldingen</Button>
          <Button kind="quiet">Terug</Button>
          <LinkButton href="#list">Open het register</LinkButton>
        </div>
      </Section>
      <Section title="Veld met een fout">
        <div className="stack">
          <TextField
            id="postcode"
            label="Postcode"
            labelNote="als bekend"
            value={code}
            onChange={setCode}
            error="Deze postcode mist een letter. Vul in zoals 3083 AX, of laat leeg."
          />
          <ErrorSummary
            takesFocus={false}
            problems={[
              { fieldId: 'postcode', message: 'Deze postcode mist een letter. Vul in zoals 3083 AX, of laat leeg.' },
            ]}
          />
        </div>
      </Section>
    </>
  );
}

function Warnings() {
  return (
    <Section title="Waarschuwing tijdens het typen">
      <div className="stack">
        <Notice
          kind="today"
          title="Dit lijkt een burgerservicenummer"
          acts={
            <>
              <Button small>Haal weg</Button>
              <Button small kind="quiet">
                Het is geen bsn
              </Button>
            </>
          }
        >
          Wij bewaren geen bsn.
        </Notice>
        <Notice
          kind="info"
          icon={Copy}
          title="Joris Blom schreef ook in deze melding"
          acts={<Button small>Bekijk naast elkaar</Button>}
        >
          Om 11.04 uur. Beide teksten zijn bewaard. Kies welke blijft, of voeg ze samen.
        </Notice>
        <Notice kind="ombudsman" title="Dit beslist de Ombudsman">
          Het gebeurde langer dan een jaar geleden (Awb 9:24).
        </Notice>
        <Notice kind="urgent" title="De schijf is vol">
          Uw laatste zin is nog niet bewaard. Maak ruimte en druk op Probeer opnieuw.
        </Notice>
        <Notice kind="done" title="Het verzoek is compleet" />
      </div>
    </Section>
  );
}

function Quiet() {
  return (
    <>
      <Section title="Leeg">
        <EmptyState title="Niets over tijd">De eerste termijn loopt af op maandag 23 november.</EmptyState>
        <EmptyState title="Geen meldingen gevonden met “maasbogt”" acts={<Button small>Wis de filters</Button>}>
          Bedoelt u <a href="#list">maasbocht</a>? Er staan ook 2 filters aan.
        </EmptyState>
      </Section>
      <Section title="Bezig">
        <Busy
          label="Signalen zoeken: dag 226 van 365. U kunt doorwerken."
          progress={{ value: 226, max: 365 }}
          onStop={() => {}}
        />
      </Section>
      <Section title="Gelukt, en terug">
        <div className="stack">
          <UndoLine message="Melding 2026-01184 is vastgelegd." onUndo={() => {}} />
          <SavedLine message="Bewaard tot en met de laatste letter" />
          <SavedLine behind message="Nog 1 seconde niet bewaard" />
        </div>
      </Section>
    </>
  );
}

function Danger() {
  const [open, setOpen] = useState(false);
  return (
    <Section title="Vraag vooraf, alleen als het niet terug kan">
      <div className="acts">
        <Button kind="danger" onClick={() => setOpen(true)}>
          Vernietig 12 meldingen
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        onAct={() => setOpen(false)}
        title="12 meldingen vernietigen?"
        act="Vernietig 12 meldingen"
        wayBack="Bewaar ze"
      >
        <p>De namen en verhalen gaan voorgoed weg. De cijfers blijven. U krijgt een verklaring.</p>
      </ConfirmDialog>
    </Section>
  );
}
