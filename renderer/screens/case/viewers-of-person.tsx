import { useState } from 'react';
import type { PersonPlace } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Viewers } from '../../../shared/contract/viewers.ts';
import { viewersLine } from '../../../shared/review/viewers-lines.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { viewersText } from '../../../shared/text/viewers.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PdfButton } from '../../parts/pdf-button.tsx';
import { Select } from '../../parts/select.tsx';
import { useApi, useRead } from '../../queries.ts';
import { placesOf } from './places-of.ts';

/** "Wie heeft mij bekeken", for a person of this report who asks. */
export function ViewersOfPerson({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <p className="acts">
      <Button kind="quiet" small onClick={() => setOpen(true)}>
        {say(viewersText['viewers.act'])}
      </Button>
      {open && <ViewersDialog view={view} onClose={() => setOpen(false)} />}
    </p>
  );
}

interface ViewersDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

function ViewersDialog({ view, onClose }: ViewersDialogProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const places = placesOf(view.intake, say(viewersText['viewers.unknown-person']));
  const [place, setPlace] = useState<PersonPlace>(places[0]?.place ?? 'caller');
  const asked = { caseId: view.id, place };
  const read = useRead(api.viewers.show.queryOptions({ input: asked, staleTime: Number.POSITIVE_INFINITY }));
  return (
    <Dialog open wide onClose={onClose} title={say(viewersText['viewers.title'])}>
      <div className="stack">
        {places.length > 1 && (
          <Select
            label={say(viewersText['viewers.of'])}
            value={place}
            onChange={(chosen) => setPlace(places.find((each) => each.place === chosen)?.place ?? place)}
            options={places.map((each) => ({ value: each.place, label: each.name }))}
          />
        )}
        {read.state === 'loading' && <Busy label={say(viewersText['viewers.loading'])} />}
        {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
        {read.state === 'ready' && <Lines viewers={read.value} />}
        <div className="dialog-acts">
          <PdfButton
            label={say(viewersText['viewers.print'])}
            busyLabel={say(viewersText['viewers.printing'])}
            onPrint={() => api.viewers.print.call({ ...asked, language })}
          />
          <Button onClick={onClose}>{say(viewersText['viewers.close'])}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Lines({ viewers }: { readonly viewers: Viewers }) {
  const speech = useLanguage();
  const { say, formatDay, formatNumber } = speech;
  const { numbers, people, lines } = viewers;
  return (
    <>
      <p>
        {say(viewersText['viewers.about'], { count: numbers.length, numbers: numbers.join(', ') })}{' '}
        {say(viewersText['viewers.people'], { count: people })}
      </p>
      <div className="fold">
        <DataTable
          label={say(viewersText['viewers.title'])}
          rows={lines.map((line, at) => ({ ...line, id: String(at), ...viewersLine(line, speech) }))}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'day',
              head: say(viewersText['viewers.day']),
              rowHead: true,
              cell: ({ on }) => <span className="nowrap">{formatDay(on, 'brief')}</span>,
            },
            { id: 'who', head: say(viewersText['viewers.who']), cell: ({ who }) => who },
            { id: 'what', head: say(viewersText['viewers.what']), cell: ({ what }) => what },
            { id: 'why', head: say(viewersText['viewers.why']), cell: ({ why }) => why },
            {
              id: 'report',
              head: say(viewersText['viewers.report']),
              cell: ({ number }) => <span className="nowrap">{number}</span>,
            },
            {
              id: 'times',
              head: say(viewersText['viewers.times']),
              numeric: true,
              cell: ({ times }) => formatNumber(times),
            },
          ]}
        />
      </div>
    </>
  );
}
