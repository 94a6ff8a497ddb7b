import { useNavigate } from '@tanstack/react-router';
import { PhoneIncoming } from 'lucide-react';
import type { Draft } from '../../shared/contract/case.ts';
import { dayOf } from '../../shared/dates.ts';
import { timeOf } from '../../shared/text/format-time.ts';
import { partsText } from '../../shared/text/parts.ts';
import { shellText } from '../../shared/text/shell.ts';
import { twoTexts } from '../../shared/text/two-texts.ts';
import { useMay } from '../me.ts';
import type { FrameCall } from '../parts/frame.tsx';
import { useShortcut } from '../parts/keys.tsx';
import { type Speech, useLanguage } from '../parts/language.tsx';
import { useApi, useRead } from '../queries.ts';

const noDrafts: readonly Draft[] = [];

/** The calls that are parked or going on, for the margin; F9 goes to the next one. */
export function useCalls(path: string): readonly FrameCall[] {
  const api = useApi();
  const speech = useLanguage();
  const navigate = useNavigate();
  const enabled = useMay()('draft.list');
  const read = useRead(api.draft.list.queryOptions({ input: {}, enabled, staleTime: 60_000 }));
  const drafts = read.state === 'ready' ? read.value : noDrafts;
  const calls = drafts.map((draft) => ({
    ...callOf(draft, path, speech),
    ...(isSecondText(draft, drafts) ? { detail: speech.say(twoTexts['two.in-margin']) } : {}),
  }));
  const current = calls.findIndex((call) => call.current);
  const next = drafts[(current + 1) % Math.max(1, drafts.length)];
  useShortcut(
    next && {
      id: 'nextCall',
      keys: 'F9',
      label: speech.say(shellText['shell.next-call']),
      group: speech.say(partsText.keysInCall),
      run: () => void navigate({ to: '/nieuw/$draftId', params: { draftId: next.id } }),
    },
  );
  return calls;
}

/** Another window typed in the same call, and nobody chose between the two texts yet. */
function isSecondText({ splitFrom }: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(({ id }) => id === splitFrom);
}

function callOf({ id, savedAt, intake }: Draft, path: string, speech: Speech): FrameCall {
  const current = path === `/nieuw/${id}`;
  const name = intake.caller.name || intake.concerned?.name || speech.say(shellText['shell.unknown-caller']);
  const detail = current ? speech.say(shellText['shell.call-going-on']) : parkedAt(savedAt, speech);
  return { id, name, detail, href: `#/nieuw/${id}`, current, icon: current ? PhoneIncoming : undefined };
}

function parkedAt(at: Draft['savedAt'], speech: Speech): string {
  const on = dayOf(at);
  if (on !== speech.today) return speech.say(shellText['shell.parked-on'], { day: speech.formatDay(on, 'date') });
  return speech.say(shellText['shell.parked-at'], { time: speech.formatTime(timeOf(at)) });
}
