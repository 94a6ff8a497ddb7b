import type { ShippedList } from './list-item.ts';
import actingBases from './lists/acting-bases.json' with { type: 'json' };
import areas from './lists/areas.json' with { type: 'json' };
import basicHelpDomains from './lists/basic-help-domains.json' with { type: 'json' };
import caseKinds from './lists/case-kinds.json' with { type: 'json' };
import channels from './lists/channels.json' with { type: 'json' };
import clientGroups from './lists/client-groups.json' with { type: 'json' };
import deliveryForms from './lists/delivery-forms.json' with { type: 'json' };
import desks from './lists/desks.json' with { type: 'json' };
import fairnessNorms from './lists/fairness-norms.json' with { type: 'json' };
import groundsNotHandled from './lists/grounds-not-handled.json' with { type: 'json' };
import opinions from './lists/opinions.json' with { type: 'json' };
import outcomes from './lists/outcomes.json' with { type: 'json' };
import pc4 from './lists/pc4.json' with { type: 'json' };
import personRoles from './lists/person-roles.json' with { type: 'json' };
import productCategories from './lists/product-categories.json' with { type: 'json' };
import providerTypes from './lists/provider-types.json' with { type: 'json' };
import provisions from './lists/provisions.json' with { type: 'json' };
import referralOutcomes from './lists/referral-outcomes.json' with { type: 'json' };
import referralTargets from './lists/referral-targets.json' with { type: 'json' };
import reporterRoles from './lists/reporter-roles.json' with { type: 'json' };
import resultAreas from './lists/result-areas.json' with { type: 'json' };
import retention from './lists/retention.json' with { type: 'json' };
import subjects from './lists/subjects.json' with { type: 'json' };
import supportGrounds from './lists/support-grounds.json' with { type: 'json' };
import terms from './lists/terms.json' with { type: 'json' };
import youthPerspectives from './lists/youth-perspectives.json' with { type: 'json' };
import youthReferrers from './lists/youth-referrers.json' with { type: 'json' };
import zrmDomains from './lists/zrm-domains.json' with { type: 'json' };
import zrmScores from './lists/zrm-scores.json' with { type: 'json' };
import { listSchemas } from './schemas.ts';

/** The lists as they ship, parsed once. The register is seeded with them; after that the office's own copy counts. */
export const shippedLists: readonly ShippedList[] = [
  { name: 'areas', items: listSchemas.areas.parse(areas) },
  { name: 'pc4', items: listSchemas.pc4.parse(pc4) },
  { name: 'desks', items: listSchemas.desks.parse(desks) },
  { name: 'provisions', items: listSchemas.provisions.parse(provisions) },
  { name: 'product-categories', items: listSchemas['product-categories'].parse(productCategories) },
  { name: 'result-areas', items: listSchemas['result-areas'].parse(resultAreas) },
  { name: 'client-groups', items: listSchemas['client-groups'].parse(clientGroups) },
  { name: 'zrm-domains', items: listSchemas['zrm-domains'].parse(zrmDomains) },
  { name: 'zrm-scores', items: listSchemas['zrm-scores'].parse(zrmScores) },
  { name: 'basic-help-domains', items: listSchemas['basic-help-domains'].parse(basicHelpDomains) },
  { name: 'subjects', items: listSchemas.subjects.parse(subjects) },
  { name: 'outcomes', items: listSchemas.outcomes.parse(outcomes) },
  { name: 'grounds-not-handled', items: listSchemas['grounds-not-handled'].parse(groundsNotHandled) },
  { name: 'fairness-norms', items: listSchemas['fairness-norms'].parse(fairnessNorms) },
  { name: 'channels', items: listSchemas.channels.parse(channels) },
  { name: 'case-kinds', items: listSchemas['case-kinds'].parse(caseKinds) },
  { name: 'reporter-roles', items: listSchemas['reporter-roles'].parse(reporterRoles) },
  { name: 'acting-bases', items: listSchemas['acting-bases'].parse(actingBases) },
  { name: 'person-roles', items: listSchemas['person-roles'].parse(personRoles) },
  { name: 'provider-types', items: listSchemas['provider-types'].parse(providerTypes) },
  { name: 'referral-targets', items: listSchemas['referral-targets'].parse(referralTargets) },
  { name: 'referral-outcomes', items: listSchemas['referral-outcomes'].parse(referralOutcomes) },
  { name: 'support-grounds', items: listSchemas['support-grounds'].parse(supportGrounds) },
  { name: 'opinions', items: listSchemas.opinions.parse(opinions) },
  { name: 'delivery-forms', items: listSchemas['delivery-forms'].parse(deliveryForms) },
  { name: 'youth-perspectives', items: listSchemas['youth-perspectives'].parse(youthPerspectives) },
  { name: 'youth-referrers', items: listSchemas['youth-referrers'].parse(youthReferrers) },
  { name: 'terms', items: listSchemas.terms.parse(terms) },
  { name: 'retention', items: listSchemas.retention.parse(retention) },
];
