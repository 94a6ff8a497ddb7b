import { useParams } from '@tanstack/react-router';
import { CaseId } from '../../../shared/ids.ts';
import { caseText } from '../../../shared/text/case.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { BelowHead, Sheet } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { CasePage } from './case-page.tsx';

/** Melding: everything about one report on one page. */
export function CaseScreen() {
  const { caseId } = useParams({ strict: false });
  const parsed = CaseId.safeParse(caseId);
  return parsed.success ? <OpenedCase key={parsed.data} id={parsed.data} /> : <NotThere sentence={null} />;
}

function OpenedCase({ id }: { readonly id: CaseId }) {
  const api = useApi();
  const { say, language } = useLanguage();
  const read = useRead(api.case.open.queryOptions({ input: { caseId: id } }));
  if (read.state === 'ready') return <CasePage view={read.value} />;
  if (read.state === 'refused')
    return <NotThere sentence={failureSentence(read.failure, language)} onAgain={read.again} />;
  return (
    <Sheet title={say(caseText['case.title'])}>
      <BelowHead>
        <Busy label={say(caseText['case.loading'])} />
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
    <Sheet title={say(caseText['case.title'])}>
      <BelowHead>
        <EmptyState title={say(caseText['case.not-there'])} acts={acts}>
          {sentence ?? undefined}
        </EmptyState>
      </BelowHead>
    </Sheet>
  );
}
