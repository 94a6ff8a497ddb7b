import { z } from 'zod';
import { keyedHash } from '../../db/keys.ts';
import { Preferences } from '../../shared/contract/entry.ts';
import { UserName } from '../../shared/ids.ts';
import { Role } from '../../shared/roles.ts';
import { Name } from '../../shared/typed-text.ts';
import { Slot } from './slot.ts';

/** The accounts file as it was until 2026-11-22: every slot seals the register key itself. Read, never written. */
export const FormatOne = z.object({
  format: z.literal(1),
  registerId: z.string(),
  databaseMark: z.string(),
  generation: z.number().int(),
  office: z.string(),
  accounts: z.array(
    z.object({
      user: UserName,
      name: Name,
      roles: z.array(Role).min(1).max(6),
      active: z.boolean(),
      slot: Slot,
      preferences: Preferences,
    }),
  ),
  recovery: z.object({ nonce: z.string(), sealed: z.string() }),
  seal: z.string(),
});
export type FormatOne = z.infer<typeof FormatOne>;

/** True when the file is as it was written by someone who held the register key. */
export function formatOneHolds({ seal, ...file }: FormatOne, sealingKey: Buffer): boolean {
  return seal === keyedHash(sealingKey, JSON.stringify(FormatOne.omit({ seal: true }).parse(file)));
}
