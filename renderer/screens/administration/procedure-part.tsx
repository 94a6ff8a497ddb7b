import type { ReactNode } from 'react';
import type { Office } from '../../../shared/contract/administration.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { workText } from '../../../shared/text/work.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { Entries, Entry } from '../../parts/entry.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { NumberSelect } from './number-select.tsx';
import { SettingForm } from './setting-form.tsx';
import type { OfficeDraft } from './use-office-draft.ts';
import { WarnDaysFields } from './warn-days-fields.tsx';

type Procedure = Office['procedure'];

/** What the office decides within the procedure (rules.md, section 11), each with its rule in the margin. */
export function ProcedurePart({ draft }: { readonly draft: OfficeDraft }) {
  const { say } = useLanguage();
  const { procedure } = draft.office;
  const change = (part: Partial<Procedure>) => draft.change({ procedure: { ...procedure, ...part } });
  const weeks = (count: number) => say(administrationText['administration.weeks'], { count });
  return (
    <SettingForm
      draft={draft}
      title={administrationText['administration.procedure']}
      intro={administrationText['administration.procedure-intro']}
      act={administrationText['administration.save-procedure']}
      done={administrationText['administration.procedure-saved']}
    >
      <Entries>
        <Rule id="RTD-05">
          <NumberSelect
            label={say(administrationText['administration.reaction-days'])}
            hint={say(administrationText['administration.reaction-days-note'])}
            value={procedure.reactionWorkingDays}
            onChange={(reactionWorkingDays) => change({ reactionWorkingDays })}
            from={1}
            to={30}
            words={(count) => say(administrationText['administration.working-days'], { count })}
          />
        </Rule>
        <Rule id="RTD-08">
          <NumberSelect
            label={say(administrationText['administration.service-weeks'])}
            hint={say(administrationText['administration.service-weeks-note'])}
            value={procedure.serviceWeeks}
            onChange={(serviceWeeks) => change({ serviceWeeks })}
            from={0}
            to={26}
            words={weeks}
          />
        </Rule>
        <Rule id="WMO-02">
          <NumberSelect
            label={say(administrationText['administration.scheme-weeks'])}
            hint={say(administrationText['administration.scheme-weeks-note'])}
            value={procedure.defaultSchemeWeeks}
            onChange={(defaultSchemeWeeks) => change({ defaultSchemeWeeks })}
            from={1}
            to={26}
            words={weeks}
          />
        </Rule>
        <Rule id="AWB-E-18">
          <NumberSelect
            label={say(administrationText['administration.repair-weeks'])}
            hint={say(administrationText['administration.repair-weeks-note'])}
            value={procedure.repairWeeks}
            onChange={(repairWeeks) => change({ repairWeeks })}
            from={1}
            to={26}
            words={weeks}
          />
        </Rule>
        <Competences procedure={procedure} change={change} />
        <Rule id={say(workText['work.warn-ahead'])}>
          <div className="stack">
            <WarnDaysFields value={draft.office.warnDays} onChange={(warnDays) => draft.change({ warnDays })} />
          </div>
        </Rule>
      </Entries>
    </SettingForm>
  );
}

interface CompetencesProps {
  readonly procedure: Procedure;
  readonly change: (part: Partial<Procedure>) => void;
}

/** Which ombudsman goes about whom, and whether the office follows the meldcode. */
function Competences({ procedure, change }: CompetencesProps) {
  const { say } = useLanguage();
  return (
    <>
      <Rule id="RTD-11">
        <YesNo
          label={say(administrationText['administration.over-provider'])}
          value={procedure.ombudsmanOverProvider}
          onChange={(ombudsmanOverProvider) => change({ ombudsmanOverProvider })}
        />
        <p className="hint prose">{say(administrationText['administration.over-provider-note'])}</p>
      </Rule>
      <Rule id="JW-11">
        <ChoiceBar
          fit
          label={say(administrationText['administration.youth-desk'])}
          options={[
            { value: 'kinderombudsman-rotterdam', label: say(administrationText['administration.desk-rotterdam']) },
            { value: 'nationale-ombudsman', label: say(administrationText['administration.desk-national']) },
          ]}
          value={procedure.youthDesk}
          onChange={(youthDesk) => change({ youthDesk })}
        />
        <p className="hint prose">{say(administrationText['administration.youth-desk-note'])}</p>
      </Rule>
      <Rule id="SAF-05">
        <YesNo
          label={say(administrationText['administration.meldcode'])}
          value={procedure.followMeldcode}
          onChange={(followMeldcode) => change({ followMeldcode })}
        />
        <p className="hint prose">{say(administrationText['administration.meldcode-note'])}</p>
      </Rule>
    </>
  );
}

function Rule({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Entry margin={id} size="small">
      {children}
    </Entry>
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function YesNo({ label, value, onChange }: YesNoProps) {
  const { say } = useLanguage();
  return (
    <ChoiceBar
      fit
      label={label}
      options={(['yes', 'no'] as const).map((answer) => ({
        value: answer,
        label: say(administrationText[`administration.${answer}`]),
      }))}
      value={value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
}
