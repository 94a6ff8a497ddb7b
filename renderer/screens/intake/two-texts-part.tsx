import { useEffect, useId, useState } from 'react';
import type { Draft } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { twoTexts } from '../../../shared/text/two-texts.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { differences, whereTheyDiffer } from './compare-drafts.ts';
import type { DraftField, Talk } from './draft-fields.ts';
import { type DraftContent, type KeptLast, thisWindow } from './draft-keeper.ts';
import type { DraftInHand } from './use-draft.ts';
import { type TwoTexts, useTwoTexts } from './use-two-texts.ts';

/** Above a call that has two texts: both side by side where they differ, and which to keep. Typing goes on below it. */
export function TwoTextsPart({ draft }: { readonly draft: DraftInHand }) {
  const { say } = useLanguage();
  const texts = useTwoTexts(draft);
  const title = texts && say(twoTexts[texts.other ? 'two.title' : 'two.gone-title']);
  const body = texts && say(twoTexts[texts.other ? 'two.why' : 'two.gone']);
  useSaid(title && body && `${title}. ${body}`);
  if (texts === null) return null;
  if (texts.other === null) return <BecameOwnCall texts={texts} />;
  return <Comparison key={texts.other.id} draft={draft} texts={texts} other={texts.other} />;
}

/** The other text is no more: there is nothing to choose. */
function BecameOwnCall({ texts }: { readonly texts: TwoTexts }) {
  const { say } = useLanguage();
  const understood = (
    <Button small onClick={texts.keepBoth}>
      {say(twoTexts['two.understood'])}
    </Button>
  );
  return (
    <div className="two-texts" data-part="two-texts" tabIndex={-1}>
      <Notice kind="today" title={say(twoTexts['two.gone-title'])} acts={understood}>
        {say(twoTexts['two.gone'])}
      </Notice>
    </div>
  );
}

interface ComparisonProps {
  readonly draft: DraftInHand;
  readonly texts: TwoTexts;
  readonly other: Draft;
}

function Comparison({ draft, texts, other }: ComparisonProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const titleId = useId();
  const [fromThere, setFromThere] = useState<readonly string[]>([]);
  const differing = differences(draft, other);
  const chosen = differing.filter(({ key }) => fromThere.includes(key));
  const choose = (key: string, there: boolean) =>
    setFromThere((keys) => [...keys.filter((each) => each !== key), ...(there ? [key] : [])]);
  const acts = (
    <>
      {chosen.length > 0 ? (
        <Button kind="primary" small onClick={() => texts.keepChoice(chosen)}>
          {say(twoTexts['two.keep-choice'])}
        </Button>
      ) : (
        <Button small onClick={texts.keepHere}>
          {say(twoTexts['two.keep-here'])}
        </Button>
      )}
      <Button small onClick={texts.keepThere}>
        {say(twoTexts['two.keep-there'])}
      </Button>
      <Button small onClick={texts.keepBoth}>
        {say(twoTexts['two.keep-both'])}
      </Button>
    </>
  );
  return (
    <section className="two-texts" aria-labelledby={titleId} data-part="two-texts" tabIndex={-1}>
      <Notice kind="today" title={<span id={titleId}>{say(twoTexts['two.title'])}</span>} acts={acts}>
        <p>{say(twoTexts['two.why'])}</p>
        {texts.failure && <p role="alert">{failureSentence(texts.failure, language)}</p>}
        {differing.length === 0 ? (
          <p>{say(twoTexts['two.same'])}</p>
        ) : (
          <>
            <div className="versions">
              <p>
                <strong>{say(twoTexts['two.here'])}</strong> {whenKept(draft.keptLast, speech)}
              </p>
              <p>
                <strong>{say(twoTexts['two.there'])}</strong> {whenKept(other, speech)}
              </p>
            </div>
            {differing.map((field) => (
              <FieldChoice
                key={field.key}
                field={field}
                here={draft}
                there={other}
                isThere={fromThere.includes(field.key)}
                onChoose={(there) => choose(field.key, there)}
              />
            ))}
          </>
        )}
      </Notice>
    </section>
  );
}

interface FieldChoiceProps {
  readonly field: DraftField;
  readonly here: DraftContent;
  readonly there: DraftContent;
  readonly isThere: boolean;
  readonly onChoose: (there: boolean) => void;
}

/** One field in which they differ: both as they stand, the one to keep chosen. */
function FieldChoice({ field, here, there, isThere, onChoose }: FieldChoiceProps) {
  const talk: Talk = { ...useLanguage(), lists: useLists() };
  const name = useId();
  const [ours, theirs] = whereTheyDiffer(field.show(here, talk), field.show(there, talk));
  const one = (words: string, value: string, [checked, choice]: readonly [boolean, boolean]) => (
    <label className="choice">
      <input type="radio" name={name} checked={checked} onChange={() => onChoose(choice)} />
      <span>
        <span className="which vh">{words}: </span>
        {value === '' ? <span className="muted">{talk.say(twoTexts['two.empty'])}</span> : <bdi>{value}</bdi>}
      </span>
    </label>
  );
  return (
    <fieldset>
      <legend>{field.label(talk)}</legend>
      <div className="versions">
        {one(talk.say(twoTexts['two.here']), ours, [!isThere, false])}
        {one(talk.say(twoTexts['two.there']), theirs, [isThere, true])}
      </div>
    </fieldset>
  );
}

/** When and in which window a text was kept; a window that was closed since is not told apart. */
function whenKept(last: KeptLast | null, { say, formatDay, formatTime }: Speech): string {
  if (last === null) return say(twoTexts['two.not-yet-kept']);
  const words = twoTexts[last.typed?.window === thisWindow ? 'two.here-kept' : 'two.elsewhere-kept'];
  return say(words, { day: formatDay(dayOf(last.savedAt), 'date'), time: formatTime(timeOf(last.savedAt)) });
}

/** Says it once, when it comes up. */
function useSaid(sentence: string | null | '') {
  const announce = useAnnounce();
  useEffect(() => {
    if (sentence) announce(sentence);
  }, [sentence, announce]);
}
