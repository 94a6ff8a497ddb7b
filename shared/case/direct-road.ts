/** The questions whose answer takes the road past the complaint at the body, with its reason (PC-7a, Awb 9:20). */
const reasonQuestions: readonly string[] = ['cannot-be-asked', 'reason'];

/** Whether this question's answer is a reason to skip the complaint; another answer asks for approval anew. */
export function isDirectRoadReason(question: string): boolean {
  return reasonQuestions.includes(question);
}
