import { useLayoutEffect, useRef } from 'react';
import { intakeText } from '../../../shared/text/intake.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import type { DraftInHand } from './use-draft.ts';

/** How long the answer waits for a save that is on its way, in milliseconds. */
const patience = 1000;

/** Ctrl S answers aloud whether all that was typed is kept; unasked it is never said. */
export function useSayKept({ kept, saver }: Pick<DraftInHand, 'kept' | 'saver'>) {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const latest = useRef(kept);
  useLayoutEffect(() => {
    latest.current = kept;
  });
  const answer = async () => {
    await Promise.race([saver.flush(), new Promise((resolve) => setTimeout(resolve, patience))]);
    const behind = latest.current.state === 'behind' ? latest.current.seconds : 0;
    if (saver.isIdle()) announce(say(intakeText['intake.kept']));
    else if (behind > 0) announce(say(intakeText['intake.behind'], { seconds: behind }));
    else announce(say(intakeText['intake.not-kept']));
  };
  useShortcut({
    id: 'sayKept',
    keys: 'Ctrl+S',
    label: say(intakeText['intake.say-kept']),
    group: say(partsText.keysInCall),
    run: () => void answer(),
  });
}
