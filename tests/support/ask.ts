import { call as invoke } from '@orpc/server';
import { z } from 'zod';
import type { Session } from '../../main/host.ts';
import { answerOf } from '../../shared/failure.ts';
import type { TestOffice } from './office.ts';

export const Answered = answerOf(z.unknown());
export type Answered = z.infer<typeof Answered>;

/** Asks a call by its name with any input, past the types of the client, as a hostile window could. */
export async function ask(
  office: TestOffice,
  session: Session,
  { name, input }: { readonly name: string; readonly input: unknown },
): Promise<Answered> {
  const [subject = '', call = ''] = name.split('.');
  const procedure = office.door[subject]?.[call];
  if (!procedure) throw new Error(`No call ${name}`);
  return Answered.parse(await invoke(procedure, input, { context: { session } }));
}
