/** Maps in order, with at most so many running at the same time. */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  atOnce: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      for (const item of items.slice(at, at + 1)) results.set(at, await map(item));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
