import { createDoor, type Door } from '../../main/door.ts';
import type { Host } from '../../main/host.ts';

type Procedure = Door[string][string];

export interface CountedDoor {
  readonly door: Door;
  /** The calls that got through to a handler, whatever it answered. */
  readonly calls: () => number;
}

/** The door of a host, which counts what comes through it. */
export function countedDoor(host: Host): CountedDoor {
  const door = createDoor(host);
  let calls = 0;
  const procedures = Object.values(door).flatMap((subject) => Object.values<Procedure>(subject));
  for (const procedure of procedures) {
    const inside = procedure['~orpc'];
    const { handler } = inside;
    const counted = new Proxy(handler, {
      apply: (target, self, asked) => {
        calls += 1;
        return Reflect.apply(target, self, asked);
      },
    });
    Object.assign(inside, { handler: counted });
  }
  return { door, calls: () => calls };
}
