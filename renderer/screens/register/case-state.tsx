import type { CaseRow } from '../../../shared/contract/register.ts';
import { registerText } from '../../../shared/text/register.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';
import { TermTag } from '../../parts/term-tag.tsx';

type Standing = Pick<CaseRow, 'stage' | 'term' | 'destroyed' | 'joinedInto'>;

/** True when the state has a weight of its own; otherwise it is the stage in words. */
export function hasTag({ stage, term, destroyed, joinedInto }: Standing): boolean {
  return (
    destroyed ||
    joinedInto !== null ||
    term !== null ||
    stage === 'closed' ||
    stage === 'with-ombudsman' ||
    stage === 'new'
  );
}

/** Where a report stands, by weight: gone on under another number, done, with the Ombudsman, its first term, new, else its stage in words. */
export function CaseState({ row }: { readonly row: Standing }) {
  const { say, language } = useLanguage();
  const { stage, term, destroyed, joinedInto } = row;
  if (destroyed) return <span className="muted sm">{say(shellText['shell.destroyed'])}</span>;
  if (joinedInto !== null) return <JoinedInto number={joinedInto} />;
  if (stage === 'closed') return <Tag kind="done" />;
  if (stage === 'with-ombudsman') return <Tag kind="ombudsman" />;
  if (term !== null) return <TermTag lastDay={term.lastOn} kind={term.waiting ? 'waiting' : 'act'} />;
  if (stage === 'new') return <Tag kind="new" />;
  const words = say(stageWords[`stage.${stage}`]);
  // In small letters, as the tags above and below it.
  const shown = `${words.charAt(0).toLocaleLowerCase(language)}${words.slice(1)}`;
  return (
    <span className="muted sm" title={words}>
      {shown}
    </span>
  );
}

/** It counts under another number, where it goes on. */
function JoinedInto({ number }: { readonly number: string }) {
  const { say } = useLanguage();
  const words = say(registerText['register.joined-into'], { number });
  return (
    <span className="muted sm" title={words}>
      {words}
    </span>
  );
}
