import { Navigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { nothingBeside } from '../../../shared/case/beside.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { type Day, instant } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { DraftId } from '../../../shared/ids.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { emptyIntake } from '../../intake-fields/intake-form.ts';
import { type Lists, useLists } from '../../lists.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { BelowHead, Sheet } from '../../parts/sheet.tsx';
import { type Api, useApi } from '../../queries.ts';
import { CallDesk } from './call-desk.tsx';
import { beginDraft, isBlank } from './new-draft-id.ts';
import { type DraftContent, typeOn, unkeptContent } from './use-draft.ts';

/** Nieuwe melding: a call being typed. Without a draft in the address a new one is begun. */
export function IntakeScreen() {
  const { draftId } = useParams({ strict: false });
  const may = useMay();
  const parsed = DraftId.safeParse(draftId);
  if (!may('case.register')) return <NoCall failure={{ code: 'not-allowed' }} />;
  return parsed.success ? <OpenedDraft key={parsed.data} id={parsed.data} /> : <BeginDraft />;
}

function BeginDraft() {
  const [draftId] = useState(beginDraft);
  return <Navigate to="/nieuw/$draftId" params={{ draftId }} replace />;
}

/** A draft is asked for once, when it is opened: what is typed here is newer than anything the register answers later. */
function OpenedDraft({ id }: { readonly id: DraftId }) {
  const api = useApi();
  const lists = useLists();
  const { today } = useLanguage();
  const [loaded, setLoaded] = useState<Loaded>(() => ({ content: unkeptContent(id), done: isBlank(id) }));
  useEffect(() => {
    if (!loaded.done) void loadDraft(api, id).then(setLoaded);
  }, [api, id, loaded.done]);
  if (loaded.done && loaded.failure === undefined && lists.items('channels').length > 0) {
    return <CallDesk id={id} opened={loaded.content ?? { intake: freshIntake(lists, today), beside: nothingBeside }} />;
  }
  return <NoCall failure={loaded.failure} />;
}

/** No call to type: it is being loaded, or why it is not there. */
function NoCall({ failure }: { readonly failure: Failure | undefined }) {
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

interface Loaded {
  readonly content: DraftContent | undefined;
  readonly done: boolean;
  readonly failure?: Failure;
}

async function loadDraft(api: Api, id: DraftId): Promise<Loaded> {
  const typed = unkeptContent(id);
  if (typed) return { content: typed, done: true };
  try {
    const answer = await api.draft.list.call({});
    if (!answer.ok) return { content: undefined, done: true, failure: answer.failure };
    const draft = answer.value.find((each) => each.id === id);
    if (draft) typeOn(id, draft.version);
    return { content: draft && { intake: draft.intake, beside: draft.beside }, done: true };
  } catch {
    return { content: undefined, done: true, failure: { code: 'no-connection' } };
  }
}

/** A new call came in now, by telephone unless the office offers no such channel. */
function freshIntake(lists: Lists, today: Day): Intake {
  const channels = lists.offered('channels');
  const channel = (channels.find(({ code }) => code === 'TEL') ?? channels[0])?.code ?? 'TEL';
  return emptyIntake({ today, time: timeOf(instant(new Date().toISOString())), channel });
}
