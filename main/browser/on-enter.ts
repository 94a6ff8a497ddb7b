/** Calls back each time Enter is pressed in a terminal; without a terminal never. */
export function onEnter(act: () => void): void {
  if (!process.stdin.isTTY) return;
  process.stdin.on('data', act);
  process.stdin.unref();
}
