import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { TemplateRow } from '../../../shared/contract/template.ts';
import { dayOf } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { letterKindWords } from '../../../shared/text/letters.ts';
import { templateText } from '../../../shared/text/templates.ts';
import { sayDone } from '../../just-done.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { TemplateEditor } from './template-editor.tsx';

/** Brieven: the templates of the office; one of them, or a new one, is written on its own. */
export function TemplatesPart() {
  /** The id of the template that is written; empty: a new one; null: none is. */
  const [editing, setEditing] = useState<string | null>(null);
  const edit = (id: string | null) => {
    sayDone(undefined);
    setEditing(id);
  };
  if (editing === null) return <AllTemplates onEdit={edit} />;
  if (editing === '')
    return <TemplateEditor template={null} onSaved={({ id }) => edit(id)} onBack={() => edit(null)} />;
  return <KeptTemplate id={editing} onBack={() => edit(null)} />;
}

interface KeptTemplateProps {
  readonly id: string;
  readonly onBack: () => void;
}

function KeptTemplate({ id, onBack }: KeptTemplateProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.template.open.queryOptions({ input: { id, version: null } }));
  if (read.state === 'loading') return <Busy label={say(templateText['templates.loading'])} />;
  if (read.state === 'refused') return <Notice kind="urgent" title={failureSentence(read.failure, language)} />;
  return <TemplateEditor key={id} template={read.value.template} onSaved={() => undefined} onBack={onBack} />;
}

function AllTemplates({ onEdit }: { readonly onEdit: (id: string) => void }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.template.list.queryOptions({ input: {} }));
  const { failure, setAside } = useSetAside();
  if (read.state === 'loading') return <Busy label={say(templateText['templates.loading'])} />;
  if (read.state === 'refused') return <Notice kind="urgent" title={failureSentence(read.failure, language)} />;
  return (
    <Section
      title={say(templateText['templates.title'])}
      count={read.value.length}
      first
      action={
        <Button small icon={Plus} onClick={() => onEdit('')}>
          {say(templateText['templates.new'])}
        </Button>
      }
    >
      <p className="prose">{say(templateText['templates.intro'])}</p>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      <div className="fold list-items">
        <DataTable
          label={say(templateText['templates.title'])}
          rows={read.value}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              head: say(templateText['templates.name']),
              rowHead: true,
              cell: ({ name, active }) => (
                <>
                  {name} {!active && <Tag kind="recorded">{say(templateText['templates.aside'])}</Tag>}
                </>
              ),
            },
            {
              id: 'kind',
              head: say(templateText['templates.kind']),
              cell: ({ kind }) => <span className="muted">{say(letterKindWords[`letter-kind.${kind}`])}</span>,
            },
            {
              id: 'version',
              head: say(templateText['templates.version']),
              cell: (row) => <VersionOf row={row} />,
            },
            {
              id: 'acts',
              head: say(templateText['templates.acts']),
              headHidden: true,
              cell: (row) => <TemplateActs row={row} onEdit={onEdit} onAside={setAside} />,
            },
          ]}
        />
      </div>
    </Section>
  );
}

function VersionOf({ row: { version, at, byName } }: { readonly row: TemplateRow }) {
  const { say, formatDay } = useLanguage();
  const name = byName || say(templateText['templates.shipped']);
  return (
    <span className="muted">
      {version} · {formatDay(dayOf(at), 'brief')} · {name}
    </span>
  );
}

interface TemplateActsProps {
  readonly row: TemplateRow;
  readonly onEdit: (id: string) => void;
  readonly onAside: (row: TemplateRow) => void;
}

function TemplateActs({ row, onEdit, onAside }: TemplateActsProps) {
  const { say } = useLanguage();
  const aside = say(templateText[row.active ? 'templates.set-aside' : 'templates.take-back']);
  return (
    <div className="row-acts">
      <Button kind="quiet" small aria-label={`${aside}: ${row.name}`} onClick={() => onAside(row)}>
        {aside}
      </Button>
      <Button
        small
        aria-label={say(templateText['templates.change-of'], { name: row.name })}
        onClick={() => onEdit(row.id)}
      >
        {say(templateText['templates.change'])}
      </Button>
    </div>
  );
}

function useSetAside() {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.template.setAside.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const setAside = async ({ id, version, active }: TemplateRow) => {
    if (busy) return;
    const answer = await write({ id, basis: version, aside: active });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(templateText[active ? 'templates.is-aside' : 'templates.is-back']));
  };
  return { failure, setAside: (row: TemplateRow) => void setAside(row) };
}
