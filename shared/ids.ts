import { z } from 'zod';

/** The ids of the register: UUIDv7 texts, so that they sort by the time they were made. */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

export const CaseId = uuid.brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

export const SignalId = uuid.brand<'SignalId'>();
export type SignalId = z.infer<typeof SignalId>;

export const WatchRuleId = uuid.brand<'WatchRuleId'>();
export type WatchRuleId = z.infer<typeof WatchRuleId>;

export const ClientCountId = uuid.brand<'ClientCountId'>();
export type ClientCountId = z.infer<typeof ClientCountId>;

export const RecipeId = uuid.brand<'RecipeId'>();
export type RecipeId = z.infer<typeof RecipeId>;

export const ReleaseId = uuid.brand<'ReleaseId'>();
export type ReleaseId = z.infer<typeof ReleaseId>;

export const CaseFileId = uuid.brand<'CaseFileId'>();
export type CaseFileId = z.infer<typeof CaseFileId>;

export const DraftId = uuid.brand<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;

/** A report's number as people say it: `2026-01184`. */
export const CaseNumber = z
  .string()
  .regex(/^\d{4}-\d{5,}$/)
  .brand<'CaseNumber'>();
export type CaseNumber = z.infer<typeof CaseNumber>;

/** The name an account signs in with: lower-case letters, digits, dot and hyphen. */
export const UserName = z
  .string()
  .regex(/^[a-z][a-z0-9.-]{0,49}$/)
  .brand<'UserName'>();
export type UserName = z.infer<typeof UserName>;

/** A code of one of the register's lists; codes are never reused for something else. No control characters, no halves of characters. */
export const Code = z
  .string()
  .max(80)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

export const ReviewItemId = uuid.brand<'ReviewItemId'>();
export type ReviewItemId = z.infer<typeof ReviewItemId>;

export const ApprovalId = uuid.brand<'ApprovalId'>();
export type ApprovalId = z.infer<typeof ApprovalId>;

export const OwnRelationId = uuid.brand<'OwnRelationId'>();
export type OwnRelationId = z.infer<typeof OwnRelationId>;
