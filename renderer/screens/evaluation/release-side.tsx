import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/evaluation.ts';
import type { Release } from '../../../shared/contract/release.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { useMay } from '../../me.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Section } from '../../parts/section.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { CorrectDialog } from './correct-dialog.tsx';

interface ReleaseSideProps {
  readonly release: Release;
  readonly onOpen: (id: Release['id']) => void;
}

/** The files of a release, and its correction. */
export function ReleaseSide({ release, onOpen }: ReleaseSideProps) {
  const { say } = useLanguage();
  const may = useMay();
  const [correcting, setCorrecting] = useState(false);
  const { correctedBy } = release;
  return (
    <>
      <Files release={release} />
      {correctedBy && (
        <Notice
          kind="today"
          title={say(releaseText['release.was-corrected'])}
          acts={<Button onClick={() => onOpen(correctedBy)}>{say(releaseText['release.to-correction'])}</Button>}
        />
      )}
      {!correctedBy && may('release.correct') && (
        <p>
          <Button onClick={() => setCorrecting(true)}>{say(releaseText['release.correct'])}</Button>
        </p>
      )}
      {correcting && <CorrectDialog release={release} onClose={() => setCorrecting(false)} onCorrected={onOpen} />}
    </>
  );
}

function Files({ release }: { readonly release: Release }) {
  const { say, language } = useLanguage();
  const { busy, failure, fetch } = useFetch(release);
  return (
    <Section title={say(releaseText['release.files'])}>
      <div className="stack">
        {release.formats.map((format) => (
          <Button key={format} icon={Download} fill onClick={() => fetch(format)}>
            {say(releaseText['release.file'], { format: format.toUpperCase() })}
          </Button>
        ))}
        {busy && <Busy label={say(releaseText['release.fetching'])} />}
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <p className="sm muted">{say(releaseText['release.checksum'])}</p>
        <p className="pre sm">{release.checksum}</p>
      </div>
    </Section>
  );
}

function useFetch({ id }: Release) {
  const { say, language } = useLanguage();
  const api = useApi();
  const announce = useAnnounce();
  const { busy, write } = useWrite(api.release.file.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const fetch = async (format: ExportFormat) => {
    const answer = await write({ id, format, language });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    for (const file of answer.value.files) offerDownload(file);
    announce(say(releaseText['release.fetched'], { file: answer.value.files[0]?.name ?? '' }));
  };
  return { busy, failure, fetch: (format: ExportFormat) => void fetch(format) };
}
