import { FilePlus } from 'lucide-react';
import { useId, useState } from 'react';
import { fileKinds } from '../../../shared/case/files.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { LineWords } from '../../../shared/text/file-about.ts';
import { fileText } from '../../../shared/text/files.ts';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { aboutChoices } from './file-about.ts';
import { FileOnItsWay } from './file-on-its-way.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useFileQueue } from './use-file-queue.ts';

interface FilesAddProps {
  readonly view: CaseView;
  readonly lineWords: LineWords;
}

const accepted = [...fileKinds, 'jpeg'].map((kind) => `.${kind}`).join(',');

/** Takes files, by a button or dropped here, several at once; below it how far each of them is. */
export function FilesAdd({ view, lineWords }: FilesAddProps) {
  const speech = useLanguage();
  const { say } = speech;
  const id = useId();
  const { queue, add, stop, tryAgain } = useFileQueue(view);
  const choices = aboutChoices(view, speech, lineWords);
  const [chosen, setChosen] = useState('report');
  const about = choices.find(({ value }) => value === chosen)?.about ?? { of: 'report' };
  const take = (files: FileList | null) => files && add([...files], about);
  const { place, over } = useDroppedFiles((files) => add(files, about));
  return (
    <div className={over ? 'drop-place over' : 'drop-place'} ref={place}>
      {choices.length > 1 && (
        <Select
          label={say(fileText['files.about'])}
          value={choices.some(({ value }) => value === chosen) ? chosen : 'report'}
          options={choices}
          onChange={setChosen}
        />
      )}
      <div className="file-field">
        <input
          id={id}
          type="file"
          multiple
          className="vh"
          accept={accepted}
          aria-describedby={`${id}-hint`}
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <label className="btn" htmlFor={id}>
          <Icon of={FilePlus} />
          <span className="lbl">{say(fileText['files.add'])}</span>
        </label>
        <span className="sm muted" id={`${id}-hint`}>
          {say(fileText['files.drop-here'])} {say(fileText['files.allowed'])}
        </span>
      </div>
      {queue.length > 0 && (
        <ul className="rows" aria-live="polite">
          {queue.map((queued) => (
            <li key={queued.id}>
              <FileOnItsWay queued={queued} onStop={() => stop(queued)} onAgain={() => tryAgain(queued)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
