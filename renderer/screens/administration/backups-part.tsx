import { type FormEvent, useState } from 'react';
import type { BackupState, KeptBackup } from '../../../shared/contract/backup.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { backupText } from '../../../shared/text/backups.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { lastBackupWords } from '../../../shared/text/last-backup-words.ts';
import { sizeWords } from '../../../shared/text/size-words.ts';
import { standingText } from '../../../shared/text/standing.ts';
import { sayDone } from '../../just-done.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { StandingNotices } from '../../standing-notices.tsx';
import { SupportFilePart } from './support-file.tsx';

/** How often the screen asks how a running backup is, in milliseconds. */
const every = 1_000;

/** Where backups go, the last one, one at once, and how one is put back. */
export function BackupsPart() {
  const { say, language } = useLanguage();
  const api = useApi();
  const [running, setRunning] = useState(false);
  const input = api.backup.show.queryOptions({ input: {}, refetchInterval: running ? every : false });
  const read = useRead(input);
  const state = read.state === 'ready' ? read.value : undefined;
  if (state && state.running !== running) setRunning(state.running);
  return (
    <>
      <Section title={say(backupText['backups.title'])} first>
        <div className="stack wide-gap settings">
          <p className="prose">{say(backupText['backups.intro'])}</p>
          {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
          {state && <StandingNotices {...state} />}
          {state && <Standing state={state} />}
          {state && <Checked checked={state.checked} />}
          {state && <Place key={state.place} place={state.place ?? ''} />}
          {state && state.place !== null && <MakeNow state={state} />}
        </div>
      </Section>
      {state && state.place !== null && <Kept kept={state.kept} />}
      <Section title={say(backupText['backups.restore-title'])}>
        <p className="prose">{say(backupText['backups.restore-how'])}</p>
      </Section>
      <SupportFilePart />
    </>
  );
}

/** What is wrong, or that all is well. */
function Standing({ state: { last, overdue, failure, place, reachable } }: { readonly state: BackupState }) {
  const speech = useLanguage();
  const { say, language, formatDay } = speech;
  return (
    <>
      {failure && (
        <Notice kind="urgent" title={say(backupText['backups.failed'])}>
          <p>{failureSentence(failure, language)}</p>
        </Notice>
      )}
      {place !== null && !reachable && (
        <Notice kind="today" title={say(backupText['backups.unreachable'], { place })} />
      )}
      {overdue && (
        <Notice
          kind="today"
          title={
            last
              ? say(backupText['backups.overdue'], { on: formatDay(dayOf(last.at), 'date') })
              : say(backupText['backups.overdue-none'])
          }
        />
      )}
      {last && <p>{lastBackupWords(last, speech)}</p>}
    </>
  );
}

/** When the program last had seen all of the register and found it right. */
function Checked({ checked: { wholeAt, wrong } }: Pick<BackupState, 'checked'>) {
  const { say, formatDay, formatTime } = useLanguage();
  if (wrong.length > 0) return null;
  if (wholeAt === null) return <p className="muted">{say(standingText['checked.never'])}</p>;
  const moment = { on: formatDay(dayOf(wholeAt), 'date'), time: formatTime(timeOf(wholeAt), 'bare') };
  return <p>{say(standingText['checked.whole'], moment)}</p>;
}

function Place({ place: kept }: { readonly place: string }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.backup.choose.mutationOptions());
  const [place, setPlace] = useState(kept);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const empty = place.trim() === '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || empty) return;
    const answer = await write({ place: place.trim() });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(backupText['backups.place-saved']));
  };
  const error = placeError({ empty: tried && empty, failure: failure && failureSentence(failure, language) }, say);
  return (
    <form className="stack" onSubmit={save}>
      <TextField
        label={say(backupText['backups.place'])}
        hint={error ? undefined : say(backupText['backups.place-hint'])}
        value={place}
        onChange={(text) => {
          setPlace(text);
          setFailure(null);
        }}
        spellCheck={false}
        maxLength={1000}
        error={error}
      />
      <div className="acts">
        <Button kind={kept === '' ? 'primary' : undefined} type="submit">
          {say(backupText['backups.save-place'])}
        </Button>
      </div>
    </form>
  );
}

function placeError(
  { empty, failure }: { readonly empty: boolean; readonly failure: string | null },
  say: Speech['say'],
): string | undefined {
  return empty ? say(backupText['backups.fill-in-place']) : (failure ?? undefined);
}

function MakeNow({ state: { running } }: { readonly state: BackupState }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.backup.make.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async () => {
    if (busy || running) return;
    const answer = await write({});
    setFailure(answer.ok ? null : answer.failure);
  };
  return (
    <div className="stack">
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      <div className="acts">
        <Button kind="primary" onClick={make}>
          {say(backupText['backups.make'])}
        </Button>
      </div>
      <div role="status">
        {running && (
          <>
            <Busy label={say(backupText['backups.running'])} />
            <p className="hint">{say(backupText['backups.running-note'])}</p>
          </>
        )}
      </div>
    </div>
  );
}

function Kept({ kept }: { readonly kept: readonly KeptBackup[] }) {
  const speech = useLanguage();
  const { say } = speech;
  return (
    <Section title={say(backupText['backups.kept'])} count={kept.length}>
      <p className="prose">{say(backupText[kept.length === 0 ? 'backups.none' : 'backups.kept-rule'])}</p>
      {kept.length > 0 && (
        <DataTable
          label={say(backupText['backups.kept'])}
          columns={columnsIn(speech)}
          rows={kept}
          rowKey={({ at }) => at}
        />
      )}
    </Section>
  );
}

function columnsIn(speech: Speech): readonly Column<KeptBackup>[] {
  const { say, formatDay, formatTime, formatNumber } = speech;
  return [
    {
      id: 'at',
      head: say(backupText['backups.column-when']),
      rowHead: true,
      cell: ({ at }) => `${formatDay(dayOf(at), 'date')}, ${formatTime(timeOf(at), 'bare')}`,
    },
    {
      id: 'reports',
      head: say(backupText['backups.column-reports']),
      numeric: true,
      cell: ({ reports }) => formatNumber(reports),
    },
    {
      id: 'size',
      head: say(backupText['backups.column-size']),
      numeric: true,
      cell: ({ bytes }) => sizeWords(bytes, speech),
    },
  ];
}
