import { Download } from 'lucide-react';
import { useState } from 'react';
import type { TableView } from '../../../shared/contract/import.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { ImportMap } from '../../../shared/import/import-map.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { importText } from '../../../shared/text/import-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Section } from '../../parts/section.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { fittedMap } from './map-choices.ts';

interface KeptMapsProps {
  readonly table: TableView;
  readonly map: ImportMap;
  readonly change: (map: ImportMap) => void;
}

/** Layouts that were kept for files of the same kind; and this one, to keep or to take along to the command line. */
export function KeptMaps({ table, map, change }: KeptMapsProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.import.maps.queryOptions({ input: {} }));
  const [name, setName] = useState('');
  const { failure, keep, forget } = useMapActs(name, map);
  const kept = read.state === 'ready' ? read.value : [];
  const choose = (chosen: string) => {
    setName(chosen);
    const found = kept.find((one) => one.name === chosen);
    if (found) change(fittedMap(found.map, table));
  };
  const isKept = kept.some((one) => one.name === name);
  return (
    <Section title={say(importText['old-list.maps'])}>
      <div className="stack">
        {kept.length > 0 && (
          <Select
            label={say(importText['old-list.maps'])}
            labelHidden
            hint={say(importText['old-list.maps-hint'])}
            value={isKept ? name : ''}
            onChange={choose}
            emptyLabel={say(importText['old-list.use-map'])}
            options={kept.map((one) => ({ value: one.name, label: one.name }))}
          />
        )}
        <TextField label={say(importText['old-list.map-name'])} value={name} onChange={setName} maxLength={100} />
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <div className="acts">
          {name.trim() !== '' && <Button onClick={keep}>{say(importText['old-list.keep-map'])}</Button>}
          {isKept && <Button onClick={forget}>{say(importText['old-list.forget-map'])}</Button>}
          <Button icon={Download} onClick={() => offerDownload(mapFile(map))}>
            {say(importText['old-list.map-file'])}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function useMapActs(name: string, map: ImportMap) {
  const { say } = useLanguage();
  const api = useApi();
  const { write: save } = useWrite(api.import.saveMap.mutationOptions());
  const { write: remove } = useWrite(api.import.forgetMap.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async () => {
    const answer = await save({ name: name.trim(), map });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(importText['old-list.map-kept'], { name: name.trim() }));
  };
  const forget = async () => {
    const answer = await remove({ name });
    setFailure(answer.ok ? null : answer.failure);
  };
  return { failure, keep: () => void keep(), forget: () => void forget() };
}

/** The layout as the command line takes it with `--map`. */
function mapFile(map: ImportMap) {
  const bytes = new TextEncoder().encode(`${JSON.stringify(map, null, 2)}\n`);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { name: 'MAP.json', mime: 'application/json', base64 };
}
