import { Busy } from '../../parts/busy.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

/** How far the files are that are being made, and how to stop. */
export function MakingFiles({ label }: { readonly label: string }) {
  const api = useApi();
  const { write: stop } = useWrite(api.evaluation.stop.mutationOptions());
  const far = useRead(api.evaluation.progress.queryOptions({ input: {}, refetchInterval: 300 }));
  const steps = far.state === 'ready' ? far.value : null;
  return (
    <Busy
      label={label}
      progress={steps && steps.of > 1 ? { value: steps.done, max: steps.of } : undefined}
      onStop={() => void stop({})}
    />
  );
}
