import type { PersonPlace } from '../../shared/case/person.ts';
import type { MatterHint, PersonHint } from '../../shared/contract/hint.ts';
import { hintText, likeWords, matterWords } from '../../shared/text/hints.ts';
import { caseWords } from '../case-words.ts';
import { useLists } from '../lists.ts';
import { type Speech, useLanguage } from '../parts/language.tsx';

/** How hints are said in the language of the screen. */
export interface HintWords {
  name(hint: PersonHint): string;
  /** Why it may be the same one: `Zelfde telefoonnummer, naam lijkt erop`. */
  why(hint: PersonHint | MatterHint): string;
  /** What the other report is about and when it came: `Maasbocht, 12 augustus`. */
  about(hint: PersonHint | MatterHint): string;
  place(place: PersonPlace): string;
}

/** Gives the words of hints. */
export function useHintWords(): HintWords {
  const speech = useLanguage();
  const lists = useLists();
  const words = caseWords(lists, speech.language);
  return {
    name: ({ name }) => name.trim() || speech.say(hintText['hints.nameless']),
    why: (hint) => withCapital(reasonsOf(hint, speech).join(', ')),
    about: ({ parties, subjects, receivedOn }) => {
      const subject = subjects.slice(0, 1).map((code) => lists.label('subjects', code, speech.language));
      return [words.party({ parties }), ...subject, speech.formatDay(receivedOn, 'date')].filter(Boolean).join(', ');
    },
    place: (place) => speech.say(placeWords(place)),
  };
}

function reasonsOf(hint: PersonHint | MatterHint, { say }: Speech): readonly string[] {
  if ('place' in hint) return hint.reasons.map((reason) => say(likeWords[reason]));
  return hint.reasons.map((reason) => say(matterWords[reason]));
}

function placeWords(place: PersonPlace) {
  if (place === 'caller') return hintText['hints.caller'];
  return place === 'concerned' ? hintText['hints.concerned'] : hintText['hints.other'];
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
