import type { ShownLine } from '../../../shared/contract/log.ts';
import { dayOf } from '../../../shared/dates.ts';
import { Role } from '../../../shared/roles.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { logText, purposeWords } from '../../../shared/text/log.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { useApi, useRead } from '../../queries.ts';
import { actionInWords } from './action-in-words.ts';
import { objectInWords } from './object-in-words.ts';

/** The log as a table: line, moment, who, as what, what for, what, about what, and whether it was done. */
export function LogLines({ lines }: { readonly lines: readonly ShownLine[] }) {
  const speech = useLanguage();
  const { say } = speech;
  const nameOf = useNames();
  return (
    <div className="scroll-x log-lines">
      <DataTable
        label={say(logText['log.lines'])}
        rows={lines}
        rowKey={(line) => String(line.seq)}
        columns={columnsIn(speech, nameOf)}
      />
    </div>
  );
}

function columnsIn(speech: Speech, nameOf: (user: string) => string): readonly Column<ShownLine>[] {
  const { say, formatNumber } = speech;
  return [
    { id: 'seq', head: say(logText['log.seq']), rowHead: true, cell: (line) => formatNumber(line.seq) },
    {
      id: 'at',
      head: say(logText['log.at']),
      cell: (line) => <span className="nowrap">{momentOf(line, speech)}</span>,
    },
    { id: 'who', head: say(logText['log.who']), cell: (line) => nameOf(line.user) },
    { id: 'role', head: say(logText['log.role']), cell: (line) => roleInWords(line.role, speech) },
    { id: 'purpose', head: say(logText['log.purpose']), cell: (line) => say(purposeWords[`purpose.${line.purpose}`]) },
    { id: 'action', head: say(logText['log.action']), cell: (line) => <Action action={line.action} /> },
    { id: 'object', head: say(logText['log.object']), cell: (line) => <About line={line} nameOf={nameOf} /> },
    {
      id: 'count',
      head: say(logText['log.count']),
      numeric: true,
      cell: (line) => (line.count === null ? '–' : formatNumber(line.count)),
    },
    { id: 'result', head: say(logText['log.result']), cell: (line) => <Result result={line.result} /> },
  ];
}

/** What was done in words; the name of the call is its title. */
function Action({ action }: { readonly action: string }) {
  const { say } = useLanguage();
  const words = actionInWords(action);
  if (words === undefined) return action;
  return <span title={action}>{say(words)}</span>;
}

interface AboutProps {
  readonly line: ShownLine;
  readonly nameOf: (user: string) => string;
}

/** What it was about, and that it is sensitive. */
function About({ line, nameOf }: AboutProps) {
  const { say } = useLanguage();
  const words = objectInWords(line, { say, nameOf });
  return (
    <>
      {words === null ? '–' : <Mark text={words} whole={line.object ?? words} />}
      {line.sensitivity === 'sensitive' && <span className="muted xs nowrap"> {say(logText['log.sensitive'])}</span>}
    </>
  );
}

/** What it was about; long ones are cut, and the title is the id as it stands in the log. */
function Mark({ text, whole }: { readonly text: string; readonly whole: string }) {
  return (
    <span className="mark-text" title={whole}>
      {text}
    </span>
  );
}

function Result({ result }: { readonly result: string }) {
  const { say } = useLanguage();
  if (result === 'ok') return say(logText['log.ok']);
  return (
    <>
      {say(logText['log.refused'])} <span className="muted xs nowrap">{result}</span>
    </>
  );
}

function momentOf({ at }: ShownLine, { formatDay, formatTime }: Speech): string {
  return `${formatDay(dayOf(at), 'brief')} ${formatTime(timeOf(at), 'bare')}`;
}

/** Roles of a line; several are joined by a plus, and a dash stands for nobody yet. */
function roleInWords(role: string, { say }: Speech): string {
  return role
    .split('+')
    .map((name) => {
      const known = Role.safeParse(name);
      return known.success ? say(roleWords[`role.${known.data}`]) : '–';
    })
    .join(', ');
}

function useNames(): (user: string) => string {
  const api = useApi();
  const people = useRead(api.list.people.queryOptions({ input: {}, staleTime: 60_000 }));
  const names = new Map(people.state === 'ready' ? people.value.map(({ user, name }) => [String(user), name]) : []);
  return (user) => names.get(user) ?? user;
}
