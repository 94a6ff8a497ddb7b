import { useState } from 'react';
import { mostFiles } from '../../../shared/case/files.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { LineWords } from '../../../shared/text/file-about.ts';
import { fileText } from '../../../shared/text/files.ts';
import { wordsOfEvent } from '../../../shared/text/words-of-event.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useNames } from '../../people-names.ts';
import { FileRow } from './file-row.tsx';
import { FileViewer } from './file-viewer.tsx';
import { FilesAdd } from './files-add.tsx';

interface FilesSectionProps {
  readonly view: CaseView;
  readonly headingId: string;
}

/** Bestanden: what was attached, with what it is about and who did it; each opens in this window where that is possible. */
export function FilesSection({ view, headingId }: FilesSectionProps) {
  const speech = useLanguage();
  const { say } = speech;
  const lists = useLists();
  const nameOf = useNames();
  const [open, setOpen] = useState<number | null>(null);
  const lineWords: LineWords = (event) =>
    wordsOfEvent(event, { speech, lists, nameOf, referrals: view.referrals }).what;
  const opened = view.files.find(({ file }) => file === open);
  return (
    <Section title={say(fileText['files.title'])} count={countOfFiles(view) || undefined} id={headingId}>
      {view.files.length === 0 && <p className="sm muted">{say(fileText['files.none'])}</p>}
      {view.files.length > 0 && (
        <ul className="rows">
          {view.files.toReversed().map((file) => (
            <li key={file.file}>
              <FileRow view={view} file={file} lineWords={lineWords} onOpen={() => setOpen(file.file)} />
            </li>
          ))}
        </ul>
      )}
      {view.may.includes('file.attach') && view.files.length < mostFiles && (
        <FilesAdd view={view} lineWords={lineWords} />
      )}
      {opened && <FileViewer view={view} file={opened} onClose={() => setOpen(null)} />}
    </Section>
  );
}

/** How many files of a report there are, those taken away left out. */
export function countOfFiles({ files }: CaseView): number {
  return files.filter(({ removedAt }) => removedAt === null).length;
}
