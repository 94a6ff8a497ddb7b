import { CircleAlert } from 'lucide-react';
import { serviceNumbersIn } from '../../shared/privacy/service-number.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage } from '../parts/language.tsx';

interface ServiceNumberHintProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A quiet line when a text seems to hold a citizen service number, with the way to take it out (PRI-07). */
export function ServiceNumberHint({ text, onChange }: ServiceNumberHintProps) {
  const { say } = useLanguage();
  const [first] = serviceNumbersIn(text);
  if (first === undefined) return null;
  return (
    <p className="hint">
      <Icon of={CircleAlert} />
      <span>
        {say(intakeText['intake.service-number'])}{' '}
        <Button kind="quiet" small onClick={() => onChange(text.slice(0, first.from).trimEnd() + text.slice(first.to))}>
          {say(intakeText['intake.remove-service-number'])}
        </Button>
      </span>
    </p>
  );
}
