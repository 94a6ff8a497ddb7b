import type { ShippedTemplate } from '../template-seed.ts';
import { acknowledgement } from './acknowledgement.ts';
import { closing } from './closing.ts';
import { complaint } from './complaint.ts';
import { forwarding } from './forwarding.ts';
import { handOver } from './hand-over.ts';
import { informationRequest } from './information-request.ts';
import { providerReminder } from './provider-reminder.ts';
import { referral } from './referral.ts';
import { supportAgreement } from './support-agreement.ts';

/** The templates that a register gets when it is made, and those it lacks when it is opened by a later program. */
export const shippedTemplates: readonly ShippedTemplate[] = [
  acknowledgement,
  informationRequest,
  referral,
  supportAgreement,
  providerReminder,
  forwarding,
  handOver,
  closing,
  complaint,
];
