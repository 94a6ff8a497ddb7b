import { recordsOf } from '../support/journal-records.ts';
import type { SeededRandom } from '../support/seeded-random.ts';

/** One way in which a file goes wrong: given its bytes, what is left of it; null when nothing is. */
export type Damage = (bytes: Buffer, random: SeededRandom) => Buffer | null;

const page = 4096;

/** What disks, cables and people do to a file, by name. */
export const damages: Readonly<Record<string, Damage>> = {
  bit: (bytes, random) => changed(bytes, random, 1, (byte) => byte ^ (1 << random.below(8))),
  byte: (bytes, random) => changed(bytes, random, 1, (byte) => byte ^ (1 + random.below(255))),
  'eight bytes': (bytes, random) => changed(bytes, random, 8, () => random.below(256)),
  'zero page': (bytes, random) => changed(bytes, random, page, () => 0),
  'pages swapped': swapped,
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'cut at a page': (bytes, random) => bytes.subarray(0, page * random.below(Math.ceil(bytes.length / page))),
  'junk behind it': (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random.below(9000), 0xa5)]),
  empty: () => Buffer.alloc(0),
  gone: () => null,
};

/** What goes wrong with whole records of a journal's segment, each with its own seal: only their order tells. */
export const recordDamages: Readonly<Record<string, Damage>> = {
  'a record gone': (bytes, random) => {
    const records = recordsOf(bytes);
    return Buffer.concat(records.toSpliced(oneOf(records, random), 1));
  },
  'a record twice': (bytes, random) => {
    const records = recordsOf(bytes);
    const at = oneOf(records, random);
    return Buffer.concat(records.toSpliced(at, 0, records[at] ?? Buffer.alloc(0)));
  },
  'records swapped': (bytes, random) => {
    const records = recordsOf(bytes);
    const at = oneOf(records.slice(1), random);
    return Buffer.concat(records.toSpliced(at, 2, ...records.slice(at, at + 2).toReversed()));
  },
};

/** Any record but the first, which says where the segment begins. */
function oneOf(records: readonly Buffer[], random: SeededRandom): number {
  return 1 + random.below(Math.max(1, records.length - 1));
}

function changed(bytes: Buffer, random: SeededRandom, length: number, to: (byte: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = random.below(Math.max(1, bytes.length - length));
  for (let offset = at; offset < Math.min(bytes.length, at + length); offset += 1)
    copy.writeUInt8(to(copy.readUInt8(offset)), offset);
  return copy;
}

function swapped(bytes: Buffer, random: SeededRandom): Buffer {
  const pages = Math.floor(bytes.length / page);
  if (pages < 2) return changed(bytes, random, 1, (byte) => byte ^ 0xff);
  const [one, other] = [random.below(pages), random.below(pages)];
  const copy = Buffer.from(bytes);
  bytes.copy(copy, one * page, other * page, (other + 1) * page);
  bytes.copy(copy, other * page, one * page, (one + 1) * page);
  return copy;
}
