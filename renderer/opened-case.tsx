import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseView } from '../shared/contract/case.ts';
import { CaseId } from '../shared/ids.ts';
import { caseText } from '../shared/text/case.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { EmergencyAccess } from './emergency-access.tsx';
import { useMay } from './me.ts';
import { Busy } from './parts/busy.tsx';
import { Button } from './parts/button.tsx';
import { EmptyState } from './parts/empty-state.tsx';
import { useLanguage } from './parts/language.tsx';
import { LinkButton } from './parts/link-button.tsx';
import { BelowHead, Sheet } from './parts/sheet.tsx';
import { useApi, useRead } from './queries.ts';

interface OpenedCaseProps {
  /** The title of the screen while there is no report on it. */
  readonly title: string;
  readonly loading: string;
  readonly children: (view: CaseView) => ReactNode;
}

/** The report of the address, or why it is not there for this reader. */
export function OpenedCase(props: OpenedCaseProps) {
  const { caseId } = useParams({ strict: false });
  const parsed = CaseId.safeParse(caseId);
  if (!parsed.success) return <NotThere title={props.title} sentence={null} />;
  return <ReadCase key={parsed.data} id={parsed.data} {...props} />;
}

function ReadCase({ id, title, loading, children }: OpenedCaseProps & { readonly id: CaseId }) {
  const api = useApi();
  const { language } = useLanguage();
  const may = useMay();
  const read = useRead(api.case.open.queryOptions({ input: { caseId: id } }));
  if (read.state === 'ready') return children(read.value);
  if (read.state === 'refused') {
    const mayInEmergency = read.failure.code === 'not-allowed' && may('guard.emergency');
    return (
      <NotThere title={title} sentence={failureSentence(read.failure, language)} onAgain={read.again}>
        {mayInEmergency && <EmergencyAccess caseId={id} />}
      </NotThere>
    );
  }
  return (
    <Sheet title={title}>
      <BelowHead>
        <Busy label={loading} />
      </BelowHead>
    </Sheet>
  );
}

interface NotThereProps {
  readonly title: string;
  readonly sentence: string | null;
  readonly onAgain?: () => void;
  /** What may be done all the same. */
  readonly children?: ReactNode;
}

function NotThere({ title, sentence, onAgain, children }: NotThereProps) {
  const { say } = useLanguage();
  const acts = (
    <>
      <LinkButton href="#/register">{say(caseText['case.to-register'])}</LinkButton>
      {onAgain && <Button onClick={onAgain}>{say(caseText['case.again'])}</Button>}
    </>
  );
  return (
    <Sheet title={title}>
      <BelowHead>
        <EmptyState title={say(caseText['case.not-there'])} acts={acts}>
          {sentence ?? undefined}
        </EmptyState>
        {children}
      </BelowHead>
    </Sheet>
  );
}
