import { versionsOf } from '../../db/letter-templates.ts';
import { checkOfCase } from '../../shared/case/check-of-case.ts';
import { letterFactsOf } from '../../shared/case/letter-facts-of-case.ts';
import { letterFieldsOfSupport } from '../../shared/case/letter-fields-of-support.ts';
import { recipientsOf, usualRecipient } from '../../shared/case/letter-recipients.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { LetterPreview } from '../../shared/contract/letter.ts';
import type { Answer } from '../../shared/failure.ts';
import type { FieldName } from '../../shared/letters/field-names.ts';
import type { LetterKind } from '../../shared/letters/letter-kinds.ts';
import { senderOf } from '../../shared/letters/sender-of.ts';
import type { Template } from '../../shared/letters/template.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Deps, surroundings } from '../deps.ts';

/** Which letter is asked for. */
export interface Asked {
  readonly template: Template;
  /** To whom; null: to whom the template usually goes. */
  readonly recipient: string | null;
}

/** Letters that come of support: in the words of what was agreed and of the last edition of the complaint. */
const ofSupport: readonly LetterKind[] = ['support-agreement', 'complaint'];

/** A letter as it would be worded now. */
export type Composed = LetterPreview & { readonly needs: FieldName[] };

/** Words a letter for a report with one of its templates: nothing is recorded. */
export function composeLetter(deps: Deps, state: CaseState, { template, recipient }: Asked): Composed {
  const around = surroundings(deps);
  const check = checkOfCase(state, around);
  const recipients = recipientsOf(state, check, around.lists);
  const { content } = template;
  const to = recipients.find(({ code }) => code === recipient) ?? usualRecipient(recipients, content.to);
  const facts = letterFactsOf(state, check, {
    today: deps.today,
    office: deps.office(),
    lists: around.lists,
    writer: deps.nameOf(deps.user),
    to,
    given: ofSupport.includes(template.kind) ? letterFieldsOfSupport(state) : {},
  });
  const written = writeLetter(content, facts);
  return {
    kind: template.kind,
    template: template.id,
    templateVersion: template.version,
    recipient: to.code,
    to: to.name,
    sender: senderOf(content.from, facts),
    reference: content.from === 'office' ? state.number : '',
    subject: written.subject,
    blocks: [...written.blocks],
    needs: [...written.needs],
    recipients: [...recipients],
  };
}

/** The template of that id, newest or in a version. Refused: none there, or set aside. */
export function templateToUse(deps: Pick<Deps, 'reader'>, id: string, version: number | null): Answer<Template> {
  const versions = versionsOf(deps.reader, id);
  const [newest] = versions;
  if (!newest) return refused({ code: 'not-found' });
  if (!newest.template.active) return refused({ code: 'template-set-aside' });
  const found = versions.find(({ template }) => template.version === (version ?? newest.template.version));
  return found ? ok(found.template) : refused({ code: 'not-found' });
}
