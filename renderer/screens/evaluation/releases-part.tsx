import { useState } from 'react';
import type { Release } from '../../../shared/contract/release.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Split } from '../../parts/sheet.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useApi, useRead } from '../../queries.ts';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { KeptRelease } from './kept-release.tsx';
import { periodName } from './period-words.ts';

/** What was released: a list, and one of them with its figures as they were kept. */
export function ReleasesPart() {
  const { say, language } = useLanguage();
  const api = useApi();
  const [opened, setOpened] = useState<Release['id'] | null>(null);
  const read = useRead(api.release.list.queryOptions({ input: {} }));
  if (opened) return <KeptRelease id={opened} onOpen={setOpened} />;
  return (
    <EvaluationSheet title={say(releaseText['release.released'])} intro={say(releaseText['release.intro'])}>
      <Split>
        {read.state === 'loading' && <Busy label={say(releaseText['release.loading'])} />}
        {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
        {read.state === 'ready' && read.value.length === 0 && (
          <EmptyState title={say(releaseText['release.none'])}>{say(releaseText['release.none-yet'])}</EmptyState>
        )}
        {read.state === 'ready' && read.value.length > 0 && (
          <Section title={say(releaseText['release.list'])}>
            <div className="fold">
              <List releases={read.value} onOpen={setOpened} />
            </div>
          </Section>
        )}
      </Split>
    </EvaluationSheet>
  );
}

interface ListProps {
  readonly releases: readonly Release[];
  readonly onOpen: (id: Release['id']) => void;
}

function List({ releases, onOpen }: ListProps) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const name = ({ period, recipe }: Release) => [periodName(period, speech), recipe?.name].filter(Boolean).join(', ');
  return (
    <DataTable
      label={say(releaseText['release.released'])}
      rows={releases}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'period',
          head: say(releaseText['release.period']),
          rowHead: true,
          cell: (release) => (
            <>
              <p>{name(release)}</p>
              <p className="sm muted">
                {formatDay(release.period.from, 'date')} – {formatDay(release.period.to, 'date')}
              </p>
            </>
          ),
        },
        {
          id: 'on',
          head: say(releaseText['release.released']),
          cell: ({ on, byName }) => `${formatDay(on, 'date')}, ${byName}`,
        },
        {
          id: 'state',
          head: say(releaseText['release.status']),
          cell: ({ corrects, correctedBy }) => (
            <>
              {corrects && <Tag kind="recorded">{say(releaseText['release.is-correction'])}</Tag>}
              {correctedBy ? (
                <Tag kind="today">{say(releaseText['release.was-corrected'])}</Tag>
              ) : (
                <Tag kind="done">{say(releaseText['release.stands'])}</Tag>
              )}
            </>
          ),
        },
        {
          id: 'open',
          head: say(releaseText['release.open']),
          headHidden: true,
          cell: (release) => (
            <Button
              small
              onClick={() => onOpen(release.id)}
              aria-label={say(releaseText['release.open-of'], {
                period: name(release),
                on: formatDay(release.on, 'date'),
              })}
            >
              {say(releaseText['release.open'])}
            </Button>
          ),
        },
      ]}
    />
  );
}
