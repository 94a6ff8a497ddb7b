import { argon2id } from 'hash-wasm';
import type { KeptAccount } from './accounts-file.ts';
import { type Kdf, quickKdf } from './slot.ts';

/** How long a password may take to check, in milliseconds: long for who guesses, short for who signs in. */
const longest = 1200;

/** What is tried, from hard to easy: memory in KiB and passes. The last is the floor, on however slow a computer. */
const ladder: readonly (readonly [memoryKiB: number, passes: number])[] = [
  [262_144, 4],
  [262_144, 3],
  [196_608, 3],
  [131_072, 4],
  [131_072, 3],
  [131_072, 2],
  [98_304, 2],
  [65_536, 3],
  [65_536, 2],
  [47_104, 2],
  [47_104, 1],
];

/**
 * How hard the passwords of a new register are to guess on this computer: as hard as can be within 1.2 seconds, never below the
 * floor of 46 MiB and one pass. Whoever asks for the floor itself gets it: invented accounts in tests.
 */
export async function calibratedKdf(asked: Kdf, timeOf: (kdf: Kdf) => Promise<number> = measured): Promise<Kdf> {
  if (workOf(asked) <= workOf(quickKdf)) return asked;
  // One quick run says what a mebibyte and a pass cost here.
  const perUnit = (await timeOf(quickKdf)) / workOf(quickKdf);
  const [memoryKiB, passes] = ladder.find(([memory, times]) => memory * times * perUnit <= longest) ?? [
    quickKdf.memoryKiB,
    quickKdf.passes,
  ];
  return { ...asked, memoryKiB, passes };
}

/** How hard passwords of this register are by now: as hard as its hardest. Weaker slots follow when their owners sign in. */
export function hardestKdf(accounts: readonly KeptAccount[], otherwise: Kdf): Kdf {
  const kept = accounts.flatMap(({ slot, old }) => slot?.kdf ?? old?.kdf ?? []);
  return kept.reduce((hardest, kdf) => (workOf(kdf) > workOf(hardest) ? kdf : hardest), kept[0] ?? otherwise);
}

/** What a guess costs. */
export function workOf({ memoryKiB, passes }: Kdf): number {
  return memoryKiB * passes;
}

async function measured({ memoryKiB, passes, parallelism }: Kdf): Promise<number> {
  const began = performance.now();
  await argon2id({
    password: 'how long does this take',
    salt: Buffer.alloc(16, 7),
    parallelism,
    iterations: passes,
    memorySize: memoryKiB,
    hashLength: 32,
    outputType: 'binary',
  });
  return performance.now() - began;
}
