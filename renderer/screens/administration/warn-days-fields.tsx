import type { WarnDays } from '../../../shared/contract/warn-days.ts';
import { workText } from '../../../shared/text/work.ts';
import { useLanguage } from '../../parts/language.tsx';
import { NumberSelect } from './number-select.tsx';

interface WarnDaysFieldsProps {
  readonly value: WarnDays;
  readonly onChange: (value: WarnDays) => void;
}

/** From how many days before its last day a term warns: one of the law, and a norm. */
export function WarnDaysFields({ value, onChange }: WarnDaysFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <NumberSelect
        label={say(workText['work.warn-law'])}
        hint={say(workText['work.warn-note'])}
        value={value.law}
        onChange={(law) => onChange({ ...value, law })}
        from={0}
        to={60}
        words={(days) => say(workText['work.warn-days'], { days })}
      />
      <NumberSelect
        label={say(workText['work.warn-norm'])}
        value={value.norm}
        onChange={(norm) => onChange({ ...value, norm })}
        from={0}
        to={60}
        words={(days) => say(workText['work.warn-days'], { days })}
      />
    </>
  );
}
