import { Navigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { nothingBeside } from '../../../shared/case/beside.ts';
import { emptyIntake } from '../../../shared/case/empty-intake.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { type Day, instant } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { DraftId, type UserName } from '../../../shared/ids.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { callFailure } from '../../call-failure.ts';
import { type Lists, useLists } from '../../lists.ts';
import { useMay, useMe } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BelowHead, Sheet } from '../../parts/sheet.tsx';
import { type Api, useApi } from '../../queries.ts';
import { CallDesk } from './call-desk.tsx';
import { deskOf, keeperHere } from './drafts-here.ts';
import { beginDraft, isBlank } from './new-draft-id.ts';
import type { OpenedDraft } from './use-draft.ts';

/** Nieuwe melding: a call being typed. Without a draft in the address a new one is begun. */
export function IntakeScreen() {
  const { draftId } = useParams({ strict: false });
  const may = useMay();
  const parsed = DraftId.safeParse(draftId);
  if (!may('case.register')) return <NoCall failure={{ code: 'not-allowed' }} />;
  return parsed.success ? <OpenedDraftScreen key={deskOf(parsed.data)} id={parsed.data} /> : <BeginDraft />;
}

function BeginDraft() {
  const [draftId] = useState(beginDraft);
  return <Navigate to="/nieuw/$draftId" params={{ draftId }} replace />;
}

/** A draft is asked for once, when it is opened: what is typed here is newer than anything the register answers later. */
function OpenedDraftScreen({ id }: { readonly id: DraftId }) {
  const api = useApi();
  const lists = useLists();
  const author = useMe().user;
  const { today } = useLanguage();
  const [loaded, setLoaded] = useState<Loaded>(() => openedHere(id, author));
  useEffect(() => {
    if (loaded.state === 'loading') void loadDraft(api, id).then(setLoaded);
  }, [api, id, loaded.state]);
  // A draft that is no longer there was recorded or thrown away: a new call begins under an id of its own.
  if (loaded.state === 'gone') return <BeginDraft />;
  if (loaded.state === 'refused') return <NoCall failure={loaded.failure} />;
  if (loaded.state === 'loading' || lists.items('channels').length === 0) return <NoCall />;
  return <CallDesk id={id} opened={loaded.opened ?? fresh(lists, today)} />;
}

function fresh(lists: Lists, today: Day): OpenedDraft {
  return { content: { intake: freshIntake(lists, today), beside: nothingBeside }, known: null };
}

/** No call to type: it is being loaded, or why it is not there. */
function NoCall({ failure }: { readonly failure?: Failure }) {
  const { say, language } = useLanguage();
  return (
    <Sheet title={say(intakeText['intake.title'])}>
      <BelowHead>
        {failure ? (
          <Notice kind="urgent" title={failureSentence(failure, language)} />
        ) : (
          <Busy label={say(intakeText['intake.loading'])} />
        )}
      </BelowHead>
    </Sheet>
  );
}

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'gone' }
  /** Null: nothing was typed yet. */
  | { readonly state: 'open'; readonly opened: OpenedDraft | null }
  | { readonly state: 'refused'; readonly failure: Failure };

/** What was typed in this window and is still in hand is newer than what the register has. */
function openedHere(id: DraftId, author: UserName): Loaded {
  const draft = keeperHere(id, author)?.read();
  if (draft) return { state: 'open', opened: { content: draft.content, known: null } };
  return isBlank(id) ? { state: 'open', opened: null } : { state: 'loading' };
}

async function loadDraft(api: Api, id: DraftId): Promise<Loaded> {
  try {
    const answer = await api.draft.list.call({});
    if (!answer.ok) return { state: 'refused', failure: answer.failure };
    const known = answer.value.find((draft) => draft.id === id);
    if (!known) return { state: 'gone' };
    return { state: 'open', opened: { content: { intake: known.intake, beside: known.beside }, known } };
  } catch (error) {
    return { state: 'refused', failure: callFailure(error) };
  }
}

/** A new call came in now, by telephone unless the office offers no such channel. */
function freshIntake(lists: Lists, today: Day): Intake {
  const channels = lists.offered('channels');
  const channel = (channels.find(({ code }) => code === 'TEL') ?? channels[0])?.code ?? 'TEL';
  return emptyIntake({ today, time: timeOf(instant(new Date().toISOString())), channel });
}
