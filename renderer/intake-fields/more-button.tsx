import { intakeText } from '../../shared/text/intake.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage } from '../parts/language.tsx';

interface MoreButtonProps {
  /** What it opens, for who cannot see where it stands. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** Opens the fields of a person that are seldom asked for. */
export function MoreButton({ label, onOpen }: MoreButtonProps) {
  const { say } = useLanguage();
  return (
    <Button kind="quiet" small onClick={onOpen}>
      {say(intakeText['intake.more'])}
      <span className="vh">: {label}</span>
    </Button>
  );
}
