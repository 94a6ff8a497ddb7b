import { UserPlus } from 'lucide-react';
import { flushSync } from 'react-dom';
import { peopleText } from '../../shared/text/people.ts';
import { useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { useLanguage } from '../parts/language.tsx';
import { mostOthers, withOneMore } from './others-form.ts';
import type { PartProps } from './part-props.ts';

/** The role of whom nothing was said yet (list person-roles); the first offered when the office has it no more. */
const anyRole = 'ANDER';

const buttonId = 'intake-add-other';

/** Begins the ids of the fields of the other at that place. */
export function otherPrefix(at: number): string {
  return `intake-other-${at}`;
}

/** Adds somebody else to the matter and goes to the name. */
export function AddOther({ intake, change }: PartProps) {
  const { say } = useLanguage();
  const lists = useLists();
  if (intake.others.length >= mostOthers) return null;
  const add = () => {
    const offered = lists.offered('person-roles');
    const role = (offered.find(({ code }) => code === anyRole) ?? offered[0])?.code ?? anyRole;
    flushSync(() => change((present) => withOneMore(present, role)));
    document.getElementById(`${otherPrefix(intake.others.length)}-name`)?.focus();
  };
  return (
    <Button kind="quiet" small icon={UserPlus} id={buttonId} onClick={add}>
      {say(peopleText['people.add'])}
    </Button>
  );
}

/** Where the focus goes when somebody was taken away. */
export function focusAddOther() {
  document.getElementById(buttonId)?.focus();
}
