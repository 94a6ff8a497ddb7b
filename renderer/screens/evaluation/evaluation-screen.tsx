/** Being built. */
export function EvaluationScreen() {
  return null;
}
