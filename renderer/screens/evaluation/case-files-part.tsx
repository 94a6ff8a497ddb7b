import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { type CaseFileFormat, caseFileFormats, caseFilePersons } from '../../../shared/contract/case-file.ts';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import type { Filters } from '../../../shared/contract/register.ts';
import type { Failure } from '../../../shared/failure.ts';
import { holdsPersonal } from '../../../shared/recipes/case-catalogue.ts';
import type { CaseColumnName } from '../../../shared/recipes/case-columns.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { HelperFields, useHelper } from '../../helper-fields.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { Split } from '../../parts/sheet.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { CaseFileColumns } from './case-file-columns.tsx';
import { CaseFileFilters } from './case-file-filters.tsx';
import { CaseFileProgress, EarlierFiles } from './case-file-progress.tsx';
import { ChooseCaseRecipe, KeepCaseRecipe } from './case-file-recipes.tsx';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import type { PartProps } from './part-props.ts';

const usualColumns: readonly CaseColumnName[] = [
  'number',
  'receivedOn',
  'stage',
  'kind',
  'channel',
  'law',
  'area',
  'partyKinds',
  'parties',
  'mainSubjects',
  'outcome',
  'closedOn',
  'days',
];

/** A file with one line for each report: which reports, which columns, why, where; then how far it is. */
export function CaseFilesPart({ choice }: PartProps) {
  const { say } = useLanguage();
  const { from, to } = choice.period;
  const [filters, setFilters] = useState<Filters>(choice.reports ?? { ...noFilters, from, to });
  const [columns, setColumns] = useState<readonly CaseColumnName[]>(usualColumns);
  const [recipe, setRecipe] = useState('');
  return (
    <EvaluationSheet title={say(caseFilesText['case-files.part'])} intro={say(caseFilesText['case-files.intro'])}>
      <Split
        sideSize={21}
        sideLabel={say(caseFilesText['case-files.part'])}
        side={<MakeFile filters={filters} columns={columns} recipe={recipe} />}
      >
        <div className="stack">
          <ChooseCaseRecipe
            onChoose={(chosen) => {
              setFilters(chosen.content.filters);
              setColumns(chosen.content.columns);
              setRecipe(chosen.name);
            }}
          />
          <CaseFileFilters filters={filters} onChange={setFilters} />
          <CaseFileColumns columns={columns} onChange={setColumns} />
          <KeepCaseRecipe filters={filters} columns={columns} />
          <EarlierFiles />
        </div>
      </Split>
    </EvaluationSheet>
  );
}

interface MakeFileProps {
  readonly filters: Filters;
  readonly columns: readonly CaseColumnName[];
  readonly recipe: string;
}

function MakeFile({ filters, columns, recipe }: MakeFileProps) {
  const { say, formatNumber } = useLanguage();
  const api = useApi();
  const counted = useRead(api.caseFile.count.queryOptions({ input: { filters }, placeholderData: keepPreviousData }));
  const count = counted.state === 'ready' ? counted.value.count : undefined;
  const form = useMakeForm({ filters, columns, recipe });
  return (
    <Section first title={say(caseFilesText['case-files.file'])}>
      <Form className="stack" onAct={() => form.run(count)}>
        <ChoiceBar
          label={say(caseFilesText['case-files.format'])}
          options={caseFileFormats.map((value) => ({ value, label: value.toUpperCase() }))}
          value={form.format}
          onChange={form.setFormat}
        />
        <TextField
          label={say(caseFilesText['case-files.place'])}
          hint={say(caseFilesText['case-files.place-hint'])}
          value={form.place}
          onChange={form.setPlace}
          error={form.placeError}
        />
        <TextArea
          label={say(caseFilesText['case-files.reason'])}
          hint={say(caseFilesText['case-files.reason-hint'])}
          rows={2}
          value={form.reason}
          onChange={form.setReason}
          error={form.reasonError}
        />
        {holdsPersonal(columns) && (
          <>
            <Notice kind="today" title={say(caseFilesText['case-files.personal'])}>
              <p>{say(caseFilesText['case-files.second'], { most: caseFilePersons })}</p>
            </Notice>
            <HelperFields form={form.second} tried={form.tried} />
          </>
        )}
        {count === undefined ? (
          <Busy label={say(caseFilesText['case-files.counting'])} />
        ) : (
          <Button kind="primary" type="submit">
            {say(caseFilesText['case-files.make'], { count, shown: formatNumber(count) })}
          </Button>
        )}
        <Refusal failure={form.failure} />
      </Form>
      <CaseFileProgress />
    </Section>
  );
}

function useMakeForm({ filters, columns, recipe }: MakeFileProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.caseFile.make.mutationOptions());
  const [format, setFormat] = useState<CaseFileFormat>('xlsx');
  const [place, setPlace] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const second = useHelper();
  const personal = holdsPersonal(columns);
  const isShort = reason.trim().length < 10;
  const run = async (count: number | undefined) => {
    setTried(true);
    if (count === undefined || busy || isShort || place.trim() === '' || columns.length === 0) return;
    if (personal && !second.complete) return;
    const said = { format, language, place, reason, count, recipe, second: personal ? second.helper : null };
    const answer = await write({ filters, columns: [...columns], ...said });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) second.hear(answer.failure);
  };
  return {
    ...{ format, setFormat, place, setPlace, reason, setReason, failure, second, tried },
    placeError: tried && place.trim() === '' ? say(caseFilesText['case-files.fill-in']) : undefined,
    reasonError: tried && isShort ? say(caseFilesText['case-files.reason-short']) : undefined,
    run,
  };
}
