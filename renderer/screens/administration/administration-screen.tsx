/** Being built. */
export function AdministrationScreen() {
  return null;
}
