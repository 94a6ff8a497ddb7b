import { useParams } from '@tanstack/react-router';
import { CaseId } from '../../../shared/ids.ts';
import { caseText } from '../../../shared/text/case.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { BelowHead, Sheet } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { HandoverPage } from './handover-page.tsx';

/** Overdracht aan de Ombudsman: four questions down the sheet, one verdict beside them. */
export function HandoverScreen() {
  const { caseId } = useParams({ strict: false });
  const parsed = CaseId.safeParse(caseId);
  return parsed.success ? <OpenedHandover key={parsed.data} id={parsed.data} /> : <NotThere sentence={null} />;
}

function OpenedHandover({ id }: { readonly id: CaseId }) {
  const api = useApi();
  const { say, language } = useLanguage();
  const read = useRead(api.case.open.queryOptions({ input: { caseId: id } }));
  if (read.state === 'ready') return <HandoverPage view={read.value} />;
  if (read.state === 'refused') {
    return <NotThere sentence={failureSentence(read.failure, language)} onAgain={read.again} />;
  }
  return (
    <Sheet title={say(handoverText['handover.title'])}>
      <BelowHead>
        <Busy label={say(handoverText['handover.loading'])} />
      </BelowHead>
    </Sheet>
  );
}

interface NotThereProps {
  readonly sentence: string | null;
  readonly onAgain?: () => void;
}

function NotThere({ sentence, onAgain }: NotThereProps) {
  const { say } = useLanguage();
  const acts = (
    <>
      <LinkButton href="#/register">{say(caseText['case.to-register'])}</LinkButton>
      {onAgain && <Button onClick={onAgain}>{say(caseText['case.again'])}</Button>}
    </>
  );
  return (
    <Sheet title={say(handoverText['handover.title'])}>
      <BelowHead>
        <EmptyState title={say(caseText['case.not-there'])} acts={acts}>
          {sentence ?? undefined}
        </EmptyState>
      </BelowHead>
    </Sheet>
  );
}
