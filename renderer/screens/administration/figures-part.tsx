import { administrationText } from '../../../shared/text/administration.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { NumberSelect } from './number-select.tsx';
import { SettingForm } from './setting-form.tsx';
import type { OfficeDraft } from './use-office-draft.ts';

const falseSignals = [6, 12, 26] as const;

/** How many false signals the office accepts, and the smallest count that figures show. */
export function FiguresPart({ draft }: { readonly draft: OfficeDraft }) {
  const { say } = useLanguage();
  const { office, change } = draft;
  return (
    <SettingForm
      draft={draft}
      title={administrationText['administration.figures']}
      intro={administrationText['administration.false-signals-note']}
      act={administrationText['administration.save-figures']}
      done={administrationText['administration.figures-saved']}
    >
      <ChoiceBar
        fit
        label={say(administrationText['administration.false-signals'])}
        options={falseSignals.map((count) => ({
          value: String(count),
          label: say(administrationText['administration.a-year'], { count }),
        }))}
        value={String(office.falseSignalsPerYear)}
        onChange={(text) => {
          const falseSignalsPerYear = falseSignals.find((count) => String(count) === text);
          if (falseSignalsPerYear) change({ falseSignalsPerYear });
        }}
      />
      <NumberSelect
        label={say(administrationText['administration.smallest'])}
        hint={say(administrationText['administration.smallest-note'])}
        value={office.smallestCount}
        onChange={(smallestCount) => change({ smallestCount })}
        from={3}
        to={100}
        words={(count) => say(administrationText['administration.persons'], { count })}
      />
      <NumberSelect
        label={say(administrationText['administration.smallest-sensitive'])}
        hint={say(administrationText['administration.smallest-sensitive-note'])}
        value={office.smallestSensitiveCount}
        onChange={(smallestSensitiveCount) => change({ smallestSensitiveCount })}
        from={3}
        to={100}
        words={(count) => say(administrationText['administration.persons'], { count })}
      />
    </SettingForm>
  );
}
