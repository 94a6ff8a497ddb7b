import type { FiguresReader, FiguresStore, FiguresWriter } from '../db/figures-store.ts';
import { keepTwice } from '../db/kept-twice.ts';
import type { Answer, Failure } from '../shared/failure.ts';
import { refused } from '../shared/result.ts';
import type { LoggedKeeping } from './logged-keeping.ts';
import { report } from './mishap.ts';

/** What the figures store keeps beside the figures, for everybody who may read figures. */
export interface Shelf {
  /** Null where the store cannot be opened, as on a full disk. */
  readonly reader: FiguresReader | null;
  /** Puts something in the store, with a line about this object in the log; what the check refuses is not written. */
  keep(
    object: string,
    check: (reader: FiguresReader) => Failure | null,
    put: (writer: FiguresWriter) => void,
  ): Promise<Answer<undefined>>;
}

/** The shelf of a store. The line of the log comes first: what stands here without one does not exist. */
export function shelfOf(store: FiguresStore | null, keeping: LoggedKeeping): Shelf {
  return {
    reader: store?.reader ?? null,
    keep: async (object, check, put) =>
      store
        ? keeping(
            object,
            () => check(store.reader),
            () => putIn(store, put),
          )
        : refused({ code: 'figures-not-ready' }),
  };
}

/** What was put there stands, also where the second file cannot be written now: it takes it over later. */
function putIn(store: FiguresStore, put: (writer: FiguresWriter) => void): void {
  store.write(put);
  try {
    keepTwice(store);
  } catch (error) {
    report(error);
  }
}
