import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { CaseId, UserName } from '../../../shared/ids.ts';
import { userNamed } from '../../people-picker.tsx';
import { type Api, useApi, useWrite } from '../../queries.ts';

type InHandAnswer = Awaited<ReturnType<Api['work']['inHand']['call']>>;

/** What a colleague has in hand, as the register answers it. */
export type InHand = Extract<InHandAnswer, { ok: true }>['value'];

/** One line that can be handed on: a report with its tasks, or one task of a report of somebody else. */
export interface HandOnLine {
  readonly key: string;
  readonly caseId: CaseId;
  /** Null for a whole report. */
  readonly task: number | null;
}

type Handed = Extract<Awaited<ReturnType<Api['work']['handOn']['call']>>, { ok: true }>['value'];

/** The lines of what is in hand. */
export function linesInHand({ reports, tasks }: InHand): readonly HandOnLine[] {
  return [
    ...reports.map(({ id }) => ({ key: id, caseId: id, task: null })),
    ...tasks.map(({ case: { id }, task: { task } }) => ({ key: `${id}/${task}`, caseId: id, task })),
  ];
}

/** Which lines are left out, where each goes, and handing them on. Everything is chosen until it is left out. */
export function useHandOn(user: UserName, lines: readonly HandOnLine[]) {
  const api = useApi();
  const { busy, write } = useWrite(api.work.handOn.mutationOptions());
  const [reason, setReason] = useState('');
  const [allTo, setAllTo] = useState('');
  const [lineTo, setLineTo] = useState<Readonly<Record<string, string>>>({});
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState<'reason' | 'receiver' | 'lines' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const chosen = lines.filter(({ key }) => !leftOut.includes(key));
  const receiverOf = (key: string) => userNamed(lineTo[key] || allTo);
  const act = async () => {
    const to = chosen.flatMap(({ key, ...line }) => {
      const receiver = receiverOf(key);
      return receiver === null ? [] : [{ ...line, to: receiver }];
    });
    const lacks = to.length < chosen.length ? 'receiver' : chosen.length === 0 ? 'lines' : null;
    const wrong = reason.trim() === '' ? 'reason' : lacks;
    setMissing(wrong);
    if (wrong !== null || busy) return;
    const reports = to.flatMap(({ task, ...line }) => (task === null ? [line] : []));
    const tasks = to.flatMap(({ task, ...line }) => (task === null ? [] : [{ ...line, task }]));
    const answer = await write({ user, reason, reports, tasks });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setHanded(answer.value);
  };
  const leave = (key: string, out: boolean) =>
    setLeftOut(out ? [...leftOut, key] : leftOut.filter((other) => other !== key));
  const send = (key: string, to: string) => setLineTo({ ...lineTo, [key]: to });
  return { reason, setReason, allTo, setAllTo, lineTo, send, leftOut, leave, missing, failure, handed, busy, act };
}
