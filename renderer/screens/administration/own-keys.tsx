import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type OwnKeys as Own, OwnKey } from '../../../shared/contract/entry.ts';
import { ownKeysText } from '../../../shared/text/own-keys.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useMay } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { holderOf, ownKeyOf, type SingleKey, singleKeys, withKey } from '../../single-keys.ts';

interface OwnKeysProps {
  readonly own: Own;
  readonly onChange: (own: Own) => void;
}

/** Each single key by itself: on or off, or another character (WCAG 2.1.4). A choice works at once. */
export function OwnKeys({ own, onChange }: OwnKeysProps) {
  const { say } = useLanguage();
  const may = useMay();
  const mine = singleKeys.filter(({ call }) => call === undefined || may(call));
  return (
    <fieldset className="own-keys">
      <legend className="label">{say(ownKeysText['own-keys.title'])}</legend>
      <p className="hint prose">{say(ownKeysText['own-keys.how'])}</p>
      <ul>
        {mine.map((key) => (
          <KeyLine key={key.id} of={key} among={mine} own={own} onChange={onChange} />
        ))}
      </ul>
      {Object.keys(own).length > 0 && (
        <Button icon={RotateCcw} onClick={() => onChange({})}>
          {say(ownKeysText['own-keys.back'])}
        </Button>
      )}
    </fieldset>
  );
}

interface KeyLineProps extends OwnKeysProps {
  readonly of: SingleKey;
  readonly among: readonly SingleKey[];
}

function KeyLine({ of: key, among, own, onChange }: KeyLineProps) {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string>();
  const act = say(key.words);
  const present = ownKeyOf(key, own);
  const holderSaid = (character: string, words: Words) => {
    const holder = holderOf(character, key, { own, among });
    return holder && say(words, { keys: character, act: say(holder.words) });
  };
  const turn = (on: boolean) => {
    const refusal = on ? holderSaid(key.keys, ownKeysText['own-keys.freed']) : undefined;
    setProblem(refusal);
    if (refusal === undefined) onChange(withKey(own, key, on ? key.keys : null));
  };
  const type = (typed: string) => {
    const character = typed.trim().slice(-1).toUpperCase();
    if (character === '' || character === present) return;
    const fits = OwnKey.safeParse(character).success;
    const refusal = fits ? holderSaid(character, ownKeysText['own-keys.taken']) : say(ownKeysText['own-keys.unfit']);
    setProblem(refusal);
    if (refusal !== undefined) return;
    onChange(withKey(own, key, character));
    announce(say(ownKeysText['own-keys.changed'], { act, keys: character }));
  };
  return (
    <li>
      <label className="choice">
        <input type="checkbox" checked={present !== null} onChange={(event) => turn(event.target.checked)} />
        <span>
          {act}
          <span className="src">{say(key.screen ?? ownKeysText['own-keys.everywhere'])}</span>
        </span>
      </label>
      {key.fixed ? (
        <span className="fixed-key">1 – 9</span>
      ) : (
        <TextField
          label={say(ownKeysText['own-keys.key-for'], { act })}
          labelHidden
          value={present ?? ''}
          maxLength={2}
          autoCapitalize="characters"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          onBlur={() => setProblem(undefined)}
          onChange={type}
          error={problem}
        />
      )}
    </li>
  );
}
