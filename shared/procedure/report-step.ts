import type { Action } from './codes.ts';
import type { Facts } from './facts.ts';
import { count, counted, type officeSettings, type Situation } from './situation.ts';
import type { Additions } from './turn.ts';

type ReportSituation = Pick<Situation, 'facts' | 'settings' | 'equated'>;

/**
 * What the report itself adds: PC-0, the child's privacy (PRI-04) and the reaction of the Meldpunt (RTD-05), section 4.1.
 * Veilig Thuis: DEF-07, SAF-02; an incident is the provider's to report: DEF-06, WMO-09, WMO-10, JW-09; at once: WMO-08;
 * the meldcode is the office's choice: SAF-05.
 */
export function reportStep(situation: ReportSituation): Additions {
  const { facts, settings } = situation;
  const lines = [...safetyLines(facts.safety, settings), ...privacyLines(facts.reporter)];
  const { receivedOn, replyPossible } = facts.contact;
  const reaction = { from: receivedOn, amount: settings.reactionWorkingDays, unit: 'working-days' } as const;
  return {
    actions: lines.map(([action]) => action),
    articles: lines.map(([, rule]) => rule),
    deadlines: replyPossible ? [counted('meldpunt-reaction', 'RTD-05', count(situation, reaction))] : [],
  };
}

type Line = readonly [action: Action, rule: string];

function safetyLines(safety: Facts['safety'], settings: ReturnType<typeof officeSettings>): Line[] {
  const lines: Line[] = [];
  if (safety?.immediateDanger) lines.push(['call-112', 'SAF-01']);
  if (safety?.abuseSuspected) lines.push(['veilig-thuis', 'SAF-02']);
  if (safety?.abuseSuspected && settings.followMeldcode) lines.push(['follow-meldcode', 'SAF-03']);
  if (safety?.providerIncident) lines.push(['ask-provider-to-report', 'WMO-09']);
  if (safety?.providerIncident && safety.providerIncidentLaw === 'wmo') {
    lines.push(['signal-supervisor-ggd', 'Wmo 2015 3.4']);
  }
  if (safety?.providerIncident && safety.providerIncidentLaw === 'jeugdwet') {
    lines.push(['signal-inspectorate-igj', 'Jeugdwet 4.1.8']);
  }
  if (safety?.urgentSupport) lines.push(['phone-college', 'Wmo 2015 2.3.3']);
  return lines;
}

function privacyLines({ role, ageGroup }: Facts['reporter']): Line[] {
  return role === 'self' && ageGroup === 'under-16' ? [['guard-childs-privacy', 'PRI-04']] : [];
}
