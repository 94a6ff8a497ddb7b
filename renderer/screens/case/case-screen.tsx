/** Being built. */
export function CaseScreen() {
  return null;
}
