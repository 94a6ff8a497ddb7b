import { Hourglass, Mail, MessageCircleQuestionMark, Scale } from 'lucide-react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { Button } from '../../parts/button.tsx';
import { jumpTo } from '../../parts/index-line.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice, type NoticeKind } from '../../parts/notice.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useActInPlace } from '../../parts/use-act-in-place.ts';
import { AskMissingForm } from './ask-missing-form.tsx';
import type { HandoverState, Verdict } from './handover-verdict.ts';
import { missingWords } from './missing-words.ts';
import { useHandoverActs } from './use-handover-acts.ts';

interface VerdictSideProps {
  readonly view: CaseView;
  readonly state: HandoverState;
  readonly note: string;
}

/** One verdict, then the acts in the order of sense. No act is greyed: one that cannot be done says why when pressed. */
export function VerdictSide({ view, state, note }: VerdictSideProps) {
  const speech = useLanguage();
  const { verdict } = state;
  const { kind, title, next } = verdictWords(view, verdict, speech);
  const here = verdict !== 'with-ombudsman' && verdict !== 'closed';
  return (
    <section>
      <Notice kind={kind} title={title}>
        {next}
      </Notice>
      {here ? (
        <Acts key={`${verdict} ${state.second.approved?.position}`} view={view} verdict={verdict} note={note} />
      ) : (
        <div className="acts act-list">
          <LinkButton href={`#/melding/${view.id}`}>{speech.say(handoverText['handover.back-to-report'])}</LinkButton>
        </div>
      )}
    </section>
  );
}

function Acts({ view, verdict, note }: { readonly view: CaseView; readonly verdict: Verdict; readonly note: string }) {
  const { say } = useLanguage();
  const { doing, begin, end, place } = useActInPlace<'ask'>();
  const acts = useHandoverActs(view, note);
  const mayHandOver = view.may.includes('case.handOver');
  const mayAsk = view.may.includes('case.note');
  const primary =
    verdict === 'incomplete' && mayAsk
      ? { words: handoverText['handover.ask-missing'], icon: Mail, run: () => begin('ask') }
      : verdict === 'no-consent'
        ? {
            words: handoverText['handover.ask-consent'],
            icon: MessageCircleQuestionMark,
            run: () => jumpTo('handover-consent'),
          }
        : mayHandOver
          ? { words: handoverText['handover.hand-over'], icon: Scale, run: () => acts.handOver(false) }
          : null;
  const group = say(partsText.keysInReport);
  useShortcut(
    primary === null
      ? undefined
      : { id: 'handoverFirst', keys: 'Ctrl+Enter', label: say(primary.words), group, run: primary.run },
  );
  const isPrimary = primaryHandOver.includes(verdict);
  const submit = handoverText[verdict === 'incomplete' ? 'handover.hand-over-anyway' : 'handover.hand-over'];
  return (
    <div className="stack act-list" ref={place}>
      {doing === 'ask' ? (
        <AskMissingForm view={view} onDone={end} />
      ) : (
        primary && (
          <Button kind="primary" fill icon={primary.icon} keys="Ctrl+Enter" data-act="ask" onClick={primary.run}>
            {say(primary.words)}
          </Button>
        )
      )}
      {!isPrimary && mayHandOver && (
        <Button fill icon={Scale} onClick={() => acts.handOver(verdict === 'incomplete')}>
          {say(submit)}
        </Button>
      )}
      {view.may.includes('case.move') && view.moves.includes('referred-waiting') && (
        <Button kind="quiet" fill icon={Hourglass} onClick={acts.putToWait}>
          {say(handoverText['handover.put-to-wait'])}
        </Button>
      )}
      <Refusal failure={acts.failure} />
    </div>
  );
}

/** Verdicts under which handing over is itself the first act, also where it will say why it cannot be done yet. */
const primaryHandOver: readonly Verdict[] = ['ready', 'flagged', 'needs-second', 'unasked', 'not-ready'];

function verdictWords(view: CaseView, verdict: Verdict, speech: Speech) {
  const { say } = speech;
  const shown = (kind: NoticeKind, title: keyof typeof handoverText, next?: string) => ({
    kind,
    title: say(handoverText[title]),
    next,
  });
  switch (verdict) {
    case 'ready':
      return shown('done', 'handover.verdict-ready', say(handoverText['handover.verdict-ready-next']));
    case 'flagged':
      return shown('ombudsman', 'handover.verdict-flag', say(handoverText['handover.verdict-flag-next']));
    case 'incomplete': {
      const missing = missingWords(view.check.said.missing, speech);
      return shown(
        'today',
        'handover.verdict-incomplete',
        say(handoverText['handover.verdict-incomplete-next'], { missing }),
      );
    }
    case 'no-consent':
      return shown('today', 'handover.verdict-consent', say(handoverText['handover.verdict-consent-next']));
    case 'needs-second':
      return shown('today', 'handover.verdict-second', say(handoverText['handover.second-needed']));
    case 'unasked':
      return shown('today', 'handover.verdict-unasked', say(handoverText['handover.verdict-unasked-next']));
    case 'not-ready':
      return shown('today', 'handover.verdict-not-ready', say(handoverText['handover.not-ready-next']));
    case 'with-ombudsman':
      return shown('ombudsman', 'handover.done', say(stageWords['stage.with-ombudsman']));
    default:
      return shown('plain', 'handover.done-closed');
  }
}
