import type { Answer } from '../../shared/failure.ts';
import { ok } from '../../shared/result.ts';
import type { TestOffice } from './office.ts';

/** Somebody else's change takes its time: what is asked next waits for its turn. Answers what ends it. */
export function holdTurn(office: TestOffice): () => void {
  let letGo = () => {};
  office
    .register()
    .write(
      () =>
        new Promise<Answer<undefined>>((resolve) => {
          letGo = () => resolve(ok(undefined));
        }),
    )
    .catch(() => undefined);
  return () => letGo();
}
