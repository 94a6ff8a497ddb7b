import type { Office } from '../../../shared/contract/administration.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useRead } from '../../queries.ts';
import { EquatedPart } from './equated-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { OfficeForm } from './office-form.tsx';
import { ProcedurePart } from './procedure-part.tsx';
import { useOfficeDraft } from './use-office-draft.ts';
import type { OfficePartId } from './use-parts.ts';

/** One part of the office's settings, with the office as it is kept now. */
export function OfficePart({ part }: { readonly part: OfficePartId }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.office.show.queryOptions({ input: {} }));
  if (read.state === 'loading') return <Busy label={say(administrationText['administration.loading'])} />;
  if (read.state === 'ready') {
    const { folder, ...kept } = read.value;
    return <Form part={part} kept={kept} folder={folder} />;
  }
  return (
    <Notice
      kind="urgent"
      title={failureSentence(read.failure, language)}
      acts={<Button onClick={read.again}>{say(administrationText['administration.try-again'])}</Button>}
    />
  );
}

interface FormProps {
  readonly part: OfficePartId;
  readonly kept: Office;
  readonly folder: string;
}

function Form({ part, kept, folder }: FormProps) {
  const draft = useOfficeDraft(kept);
  switch (part) {
    case 'office':
      return <OfficeForm draft={draft} folder={folder} />;
    case 'procedure':
      return <ProcedurePart draft={draft} />;
    case 'equated':
      return <EquatedPart draft={draft} />;
    case 'figures':
      return <FiguresPart draft={draft} />;
  }
}
