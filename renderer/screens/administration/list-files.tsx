import { Download, FileInput } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { listFilesText } from '../../../shared/text/list-files.ts';
import { callFailure } from '../../call-failure.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { useApi } from '../../queries.ts';
import { ListImportDialog } from './list-import-dialog.tsx';

/** A list out of the register as a file, and a file into the list. */
export function ListFiles({ list }: { readonly list: string }) {
  const { say, language } = useLanguage();
  const may = useMay();
  const { failure, save } = useSave(list);
  const [reading, setReading] = useState(false);
  return (
    <>
      <div className="acts">
        {may('list.export') && (
          <>
            <Button small icon={Download} onClick={() => save('csv')}>
              {say(listFilesText['list-file.csv'])}
            </Button>
            <Button small icon={Download} onClick={() => save('json')}>
              {say(listFilesText['list-file.json'])}
            </Button>
          </>
        )}
        {may('list.import') && (
          <Button small icon={FileInput} onClick={() => setReading(true)}>
            {say(listFilesText['list-file.open'])}
          </Button>
        )}
      </div>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {reading && <ListImportDialog list={list} onClose={() => setReading(false)} />}
    </>
  );
}

function useSave(list: string) {
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (format: 'csv' | 'json') => {
    try {
      const file = await api.list.export.call({ list, format });
      setFailure(file.ok ? null : file.failure);
      if (file.ok) offerDownload(file.value);
    } catch (error) {
      setFailure(callFailure(error));
    }
  };
  return { failure, save: (format: 'csv' | 'json') => void save(format) };
}
