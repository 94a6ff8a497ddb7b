/** The mark of a line of the log as it stands on paper: the beginning of its hash, in groups of four. */
export function logMark(hash: string): string {
  return (
    hash
      .slice(0, 16)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
