import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { LineWords } from '../../../shared/text/file-about.ts';
import { fileText } from '../../../shared/text/files.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { aboutChoices } from './file-about.ts';
import { FilesInput } from './files-input.tsx';
import { FilesOnTheirWay } from './files-on-their-way.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useFileQueue } from './use-file-queue.ts';

interface FilesAddProps {
  readonly view: CaseView;
  readonly lineWords: LineWords;
}

/** Takes files, by a button or dropped here, several at once; below it how far each of them is. */
export function FilesAdd({ view, lineWords }: FilesAddProps) {
  const speech = useLanguage();
  const { say } = speech;
  const { queue, add, stop, tryAgain } = useFileQueue(view);
  const choices = aboutChoices(view, speech, lineWords);
  const [chosen, setChosen] = useState('report');
  const about = choices.find(({ value }) => value === chosen)?.about ?? { of: 'report' };
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
      <FilesInput act={say(fileText['files.add'])} onChoose={(files) => add(files, about)} />
      <FilesOnTheirWay {...{ queue, stop, tryAgain }} />
    </div>
  );
}
