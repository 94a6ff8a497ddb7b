import { Mail, Printer, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../renderer/parts/button.tsx';
import { Choices } from '../../../renderer/parts/choices.tsx';
import { Entry } from '../../../renderer/parts/entry.tsx';
import { IndexLine } from '../../../renderer/parts/index-line.tsx';
import { LongRuler } from '../../../renderer/parts/long-ruler.tsx';
import { Notice } from '../../../renderer/parts/notice.tsx';
import { Section } from '../../../renderer/parts/section.tsx';
import { Sheet, Split } from '../../../renderer/parts/sheet.tsx';
import { Tag } from '../../../renderer/parts/tag.tsx';
import { day } from '../../../shared/dates.ts';

export function ReportPage() {
  const acts = (
    <>
      <Button icon={SquarePen} keys="O">
        Notitie
      </Button>
      <Button icon={Mail} keys="B">
        Brief
      </Button>
      <Button icon={Printer} iconOnly aria-label="Druk af" />
    </>
  );
  return (
    <Sheet
      title={
        <>
          <span className="light">2026-01184</span> Niet teruggebeld over scootmobiel
        </>
      }
      intro={
        <>
          <Tag kind="waiting">Wacht op de gemeente</Tag> Kees van Dalen (79) · dochter Ilse belde · VraagWijzer Charlois
          · Wmo
        </>
      }
      acts={acts}
      below={
        <IndexLine
          current="toets"
          parts={[
            { id: 'toets', label: 'Toets' },
            { id: 'tijdlijn', label: 'Tijdlijn', count: 4 },
            { id: 'verhaal', label: 'Verhaal' },
          ]}
        />
      }
    >
      <Split side={<ReportSide />} sideLabel="Uitkomst en termijnen" sideSize={24.5}>
        <Check />
        <Section id="tijdlijn" title="Tijdlijn">
          <ol className="talk">
            <Entry size="large" margin="vandaag 11.02" source="Notitie · Marit Hoekstra">
              Kees gebeld. Hij weet ervan en wil dat wij meekijken.
            </Entry>
            <Entry size="large" margin="13 november" source="Uit de brief">
              Klacht ontvangen door de gemeente, balie VraagWijzer Charlois
            </Entry>
          </ol>
        </Section>
        <Section id="verhaal" title="Verhaal" action="zoals opgeschreven in het gesprek">
          <p className="prose">
            Dochter belt voor haar vader (79). VraagWijzer belooft al sinds september terug te bellen over een
            scootmobiel.
          </p>
        </Section>
      </Split>
    </Sheet>
  );
}

function Check() {
  const [answer, setAnswer] = useState<string>();
  return (
    <Section
      id="toets"
      title="Toets van de procedure"
      action={
        <>
          vraag 8 van 12 · <a href="#report">lees als verslag</a>
        </>
      }
    >
      <ol className="talk">
        <Entry size="large" margin="Awb 9:1">
          <span className="q">Wat is het?</span> <span className="a">Een klacht</span>{' '}
          <span className="q">over wie?</span> <span className="a">VraagWijzer, dus de gemeente.</span>
        </Entry>
        <Entry size="large" margin="Awb 2:1" source="Machtiging gezien, 19 november · Marit Hoekstra">
          <span className="q">Wie klaagt?</span> <span className="a">Kees zelf. Ilse mag namens hem bellen.</span>
        </Entry>
        <li className="now k large">
          <span>Awb 9:11 lid 2</span>
          <div className="body">
            <h3 id="vraag">Heeft de gemeente schriftelijk om meer tijd gevraagd?</h3>
            <p className="why">
              De gemeente mag één keer uitstel nemen, hoogstens vier weken. Dat moet op papier. Een telefoontje telt
              niet.
            </p>
            <Choices
              labelledBy="vraag"
              value={answer}
              onChange={setAnswer}
              choices={[
                { value: 'no', label: 'Nee' },
                { value: 'seen', label: 'Ja, ik heb de brief gezien' },
                { value: 'told', label: 'Ja, dat zegt de melder' },
                { value: 'ask', label: 'Weet ik niet, ik vraag het na' },
              ]}
            />
            <div className="acts">
              <Button kind="primary" keys="Enter">
                Ga door
              </Button>
              <Button kind="quiet">Terug naar de vorige vraag</Button>
            </div>
          </div>
        </li>
        <li className="next k large">
          <span>Awb 9:24</span>
          <div>Daarna: is het nog binnen een jaar?</div>
        </li>
      </ol>
    </Section>
  );
}

function ReportSide() {
  return (
    <>
      <Section title="Uitkomst tot nu toe">
        <Notice kind="plain" title="Wacht op de gemeente">
          De klacht loopt nog. De gemeente heeft tot en met maandag 28 december.
        </Notice>
      </Section>
      <Section title="Termijnen">
        <div className="term">
          <div className="top">
            <b>Antwoord van de gemeente</b>
            <span className="r strong">ma 28 december</span>
          </div>
          <div className="top sm muted">
            <span>wet, 6 weken</span>
          </div>
          <div className="calc">
            <LongRuler
              start={day('2026-11-13')}
              lastDay={day('2026-12-28')}
              skipped={[day('2026-12-25'), day('2026-12-26'), day('2026-12-27')]}
            />
            <ol>
              <li>
                <span>vr 13 nov</span>
                <span>Klacht ontvangen. Deze dag telt niet mee.</span>
              </li>
              <li className="skip-day">
                <span>vr 25 dec</span>
                <span>Eerste kerstdag</span>
              </li>
              <li className="last">
                <span>ma 28 dec</span>
                <span>Laatste dag. Te laat vanaf dinsdag 29 december.</span>
              </li>
            </ol>
          </div>
        </div>
        <div className="term">
          <div className="top">
            <span>Over tijd, met uitstel</span>
            <span className="r">wo 11 nov</span>
          </div>
          <LongRuler
            start={day('2026-09-01')}
            lastDay={day('2026-11-11')}
            gaps={[{ from: day('2026-10-01'), until: day('2026-10-10') }]}
          />
        </div>
        <div className="term">
          <div className="top">
            <span>Naar de Ombudsman kan tot</span>
            <span className="r">di 28 december 2027</span>
          </div>
          <LongRuler start={day('2026-12-28')} lastDay={day('2027-12-28')} />
        </div>
      </Section>
    </>
  );
}
