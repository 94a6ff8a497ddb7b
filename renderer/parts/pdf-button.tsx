import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Answer, Failure } from '../../shared/failure.ts';
import { refused } from '../../shared/result.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { Busy } from './busy.tsx';
import { Button } from './button.tsx';
import { useLanguage } from './language.tsx';
import { Notice } from './notice.tsx';
import { offerDownload } from './offer-download.ts';

type Printed = { readonly name: string; readonly mime: string; readonly base64: string };

interface PdfButtonProps {
  readonly label: string;
  readonly busyLabel: string;
  /** Asks for the PDF. */
  readonly onPrint: () => Promise<Answer<Printed>>;
}

/** Asks for a PDF and offers it as a download; while it is made and when it is refused, that is said beside it. */
export function PdfButton({ label, busyLabel, onPrint }: PdfButtonProps) {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const print = async () => {
    setBusy(true);
    const printed = await onPrint().catch(() => refused({ code: 'no-connection' as const }));
    setBusy(false);
    setFailure(printed.ok ? null : printed.failure);
    if (printed.ok) offerDownload(printed.value);
  };
  return (
    <>
      <Button icon={Printer} disabled={busy} onClick={() => void print()}>
        {label}
      </Button>
      {busy && <Busy label={busyLabel} />}
      {failure && <Notice kind="urgent" alert title={failureSentence(failure, language)} />}
    </>
  );
}
