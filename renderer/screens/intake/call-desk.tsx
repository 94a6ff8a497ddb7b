import { CirclePause } from 'lucide-react';
import { useRef } from 'react';
import type { DraftId } from '../../../shared/ids.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { AboutPart } from '../../intake-fields/about-part.tsx';
import { CallPart } from '../../intake-fields/call-part.tsx';
import { CallerPart } from '../../intake-fields/caller-part.tsx';
import { FollowUpPart } from '../../intake-fields/follow-up-part.tsx';
import { MatterPart } from '../../intake-fields/matter-part.tsx';
import { OthersPart } from '../../intake-fields/others-part.tsx';
import { useAnonymous } from '../../intake-fields/use-anonymous.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { CallBar } from './call-bar.tsx';
import { CallHelp } from './call-help.tsx';
import { KeptLine } from './kept-line.tsx';
import { KnownSide } from './known-side.tsx';
import { callerName, OtherCalls } from './other-calls.tsx';
import { SafetySide } from './safety-side.tsx';
import { StoryPart } from './story-part.tsx';
import { TwoTextsPart } from './two-texts-part.tsx';
import { useCallActs } from './use-call-acts.ts';
import { type OpenedDraft, useDraft } from './use-draft.ts';
import { useSafety } from './use-safety.ts';

interface CallDeskProps {
  readonly id: DraftId;
  readonly opened: OpenedDraft;
}

/** One call: the form in the order people tell it, what helps beside it, and the acts below. */
export function CallDesk({ id, opened }: CallDeskProps) {
  const { say } = useLanguage();
  const draft = useDraft(id, opened);
  const { intake, change } = draft;
  const safety = useSafety({ intake, change });
  const storyRef = useRef<HTMLTextAreaElement>(null);
  const setAnonymous = useAnonymous(intake, change);
  const backToStory = () => storyRef.current?.focus();
  const acts = useCallActs({ draft, safety, onAnonymous: () => setAnonymous(!intake.anonymous) });
  return (
    <Sheet
      fixed
      title={say(intakeText['intake.title'])}
      titleNote={callerName(intake) ?? undefined}
      acts={
        <>
          <KeptLine kept={draft.kept} />
          <Button icon={CirclePause} keys="F8" onClick={acts.park}>
            {say(intakeText['intake.park'])}
          </Button>
        </>
      }
    >
      <Split
        desk
        sideLabel={say(intakeText['intake.side-label'])}
        sideSize={20.5}
        side={
          <>
            <div className="safety-beside">
              <SafetySide safety={safety} intake={intake} change={change} onAway={backToStory} />
            </div>
            <KnownSide {...draft} />
            <CallHelp intake={intake} beside={draft.beside} changeBeside={draft.changeBeside} />
            <OtherCalls current={draft.id} />
          </>
        }
      >
        <div className="call-form" data-letters-stay>
          <TwoTextsPart draft={draft} />
          <div className="safety-above">
            <SafetySide safety={safety} intake={intake} change={change} onAway={backToStory} />
          </div>
          <CallPart intake={intake} change={change} />
          <StoryPart intake={intake} change={change} storyRef={storyRef} />
          <CallerPart intake={intake} change={change} onAnonymous={setAnonymous} anonymousKeys="Alt+A" />
          <AboutPart intake={intake} change={change} />
          <OthersPart intake={intake} change={change} />
          <MatterPart intake={intake} change={change} />
          <FollowUpPart intake={intake} change={change} besides={draft} />
        </div>
      </Split>
      <CallBar intake={intake} kept={draft.kept} acts={acts} />
    </Sheet>
  );
}
