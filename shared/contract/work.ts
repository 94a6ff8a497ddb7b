import { z } from 'zod';
import { Day } from '../dates.ts';
import { UserName } from '../ids.ts';

/** When a colleague is away, both days included, and who does the work meanwhile; null: nobody was named. */
export const Absence = z.object({ user: UserName, from: Day, to: Day, replacedBy: UserName.nullable() });
export type Absence = z.infer<typeof Absence>;
