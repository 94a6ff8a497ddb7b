/** Being built. */
export function HandoverScreen() {
  return null;
}
