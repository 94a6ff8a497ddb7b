import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { ActionBar, Sheet, Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { EarlierImports } from './earlier-imports.tsx';
import { KeptMaps } from './kept-maps.tsx';
import { MapForm } from './map-form.tsx';
import { Outcome } from './outcome.tsx';
import { ReadHow } from './read-how.tsx';
import { type Act, useImport } from './use-import.ts';
import { ValuesForm } from './values-form.tsx';

/** Oude lijst inlezen: choose a file, say what is where, check it, read it in; and take out again what was read in. */
export function ImportScreen() {
  const { say } = useLanguage();
  const importing = useImport();
  const { table } = importing;
  return (
    <Sheet
      fixed
      title={say(importText['old-list.title'])}
      titleNote={table?.name}
      intro={table ? undefined : say(importText['old-list.intro'])}
      eyebrow={<a href="#/register">{say(shellText['shell.register'])}</a>}
    >
      {table ? <Reading importing={importing} /> : <Choosing importing={importing} />}
    </Sheet>
  );
}

interface Props {
  readonly importing: ReturnType<typeof useImport>;
}

function Choosing({ importing: { act, failure, choose } }: Props) {
  const { say, language } = useLanguage();
  return (
    <Split desk>
      <Section first title={say(importText['old-list.file'])}>
        <div className="stack">
          <FileField
            label={say(importText['old-list.file'])}
            labelHidden
            hint={say(importText['old-list.file-hint'])}
            act={say(importText['old-list.choose-file'])}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm"
            onChoose={choose}
          />
          {act === 'sending' && <Busy label={say(importText['old-list.sending'])} />}
          {failure && <Notice kind="urgent" title={failureSentence(failure, language)} alert />}
        </div>
      </Section>
      <EarlierImports />
    </Split>
  );
}

function Reading({ importing }: Props) {
  const { say, language, formatNumber } = useLanguage();
  const { table, map, outcome, act, failure, isStale } = importing;
  if (!table || !map) return null;
  const fits = outcome !== null && !isStale && outcome.refusedCount === 0 && outcome.registered > 0;
  const change = importing.change;
  return (
    <>
      <Split
        desk
        side={
          <>
            <ReadHow table={table} />
            <KeptMaps {...{ table, map, change }} />
          </>
        }
        sideLabel={say(importText['old-list.read-how'])}
      >
        <Section first title={say(importText['old-list.columns'])}>
          <div className="stack">
            <p className="prose">{say(importText['old-list.columns-intro'])}</p>
            <MapForm {...{ table, map, change }} />
          </div>
        </Section>
        {outcome && outcome.unknown.length > 0 && <ValuesForm {...{ unknown: outcome.unknown, map, change }} />}
        <Outcome {...{ outcome, isStale, upload: table.upload, firstRow: table.notes.firstRow }} />
      </Split>
      <ActionBar
        above={
          <Above upload={table.upload} act={act}>
            {failure && <Notice kind="urgent" title={failureSentence(failure, language)} alert />}
          </Above>
        }
      >
        {fits && (
          <Button kind="primary" icon={FileInput} onClick={importing.importAll}>
            {say(importText['old-list.import'], { count: outcome.registered, shown: formatNumber(outcome.registered) })}
          </Button>
        )}
        <Button kind={fits ? 'plain' : 'primary'} onClick={importing.check}>
          {say(importText[outcome ? 'old-list.check-again' : 'old-list.check'])}
        </Button>
        <Button onClick={importing.startAgain}>{say(importText['old-list.other-file'])}</Button>
      </ActionBar>
    </>
  );
}

/** How far the work is, with a way to stop it; else what was refused. */
function Above({
  upload,
  act,
  children,
}: {
  readonly upload: string;
  readonly act: Act;
  readonly children: ReactNode;
}) {
  if (act !== 'checking' && act !== 'importing') return children;
  return <Working upload={upload} act={act} />;
}

function Working({ upload, act }: { readonly upload: string; readonly act: 'checking' | 'importing' }) {
  const { say } = useLanguage();
  const api = useApi();
  const far = useRead(api.import.progress.queryOptions({ input: { upload }, refetchInterval: 300 }));
  const progress = far.state === 'ready' && far.value ? { value: far.value.done, max: far.value.of } : undefined;
  return (
    <Busy
      label={say(importText[`old-list.${act}`])}
      progress={progress}
      onStop={() => void api.import.stop.call({ upload })}
    />
  );
}
