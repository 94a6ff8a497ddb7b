import type { NewConsent } from '../../../shared/case/consents.ts';
import type { ListItem } from '../../../shared/contract/administration.ts';

/** How consent comes in through a channel, until said otherwise: a letter is on paper, a mail is a mail, a call is spoken. */
export function wayOfChannel(channels: readonly ListItem[], channel: string): NewConsent['way'] {
  const main = channels.find(({ code }) => code === channel)?.data.main_channel;
  if (main === 'schriftelijk') return 'written';
  return main === 'digitaal' ? 'mail' : 'spoken';
}
