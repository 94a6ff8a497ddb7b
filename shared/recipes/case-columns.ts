import { z } from 'zod';

/** The columns about care: each holds the codes of one list. */
export const careColumns = [
  'provisions',
  'products',
  'deliveryForms',
  'resultAreas',
  'clientGroups',
  'youthReferrers',
  'youthPerspectives',
  'basicHelp',
  'selfReliance',
] as const;

/**
 * The columns that a file of reports can have, in the order in which they are offered. Their names are the same in both
 * languages and stay what they are: recipes and files of earlier years name them.
 */
export const caseColumnNames = [
  // the report
  'number',
  'receivedOn',
  'receivedAt',
  'registeredAt',
  'registeredBy',
  'stage',
  'owner',
  'kind',
  'channel',
  'law',
  'area',
  'neighbourhood',
  'reporterRole',
  'anonymous',
  'replyPossible',
  'notKnown',
  'danger',
  'sensitive',
  'joinedInto',
  'linkedReports',
  'destroyed',
  // what it is about
  'partyKinds',
  'parties',
  'mainSubjects',
  'subjects',
  ...careColumns,
  // its course
  'firstReactionOn',
  'reactionLastOn',
  'reactionDays',
  'finding',
  'nextTermOn',
  'terms',
  'referrals',
  'referredOn',
  'referralOutcomes',
  'supports',
  'supportWaysOn',
  'handedOverOn',
  'handledBy',
  'letters',
  'files',
  'openTasks',
  'nextTaskOn',
  // how it ended
  'closedOn',
  'days',
  'outcome',
  'subjectOutcomes',
  'effects',
  'judgments',
  'norms',
  'opinion',
  // persons and words
  'person',
  'callerName',
  'callerPhone',
  'callerEmail',
  'callerAddress',
  'callerPostcode',
  'callerBorn',
  'callerBasis',
  'concernedName',
  'concernedPhone',
  'concernedEmail',
  'concernedAddress',
  'concernedPostcode',
  'concernedBorn',
  'others',
  'title',
  'story',
  'wishes',
  'safety',
  'taskTexts',
] as const;
export const CaseColumnName = z.enum(caseColumnNames);
export type CaseColumnName = z.infer<typeof CaseColumnName>;
