const acts = new Set<() => Promise<void>>();

/** Milliseconds that leaving waits for what is still being sent. */
const longest = 1_000;

/** Has something done before the window is locked or its person signs out. Returns what takes it back. */
export function beforeLeaving(act: () => Promise<void>): () => void {
  acts.add(act);
  return () => acts.delete(act);
}

/** Does all of it; answers when it is done, or when it takes too long. */
export async function leaving(): Promise<void> {
  const done = Promise.all([...acts].map((act) => act()));
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, longest))]);
}
