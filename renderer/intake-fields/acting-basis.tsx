import { peopleText } from '../../shared/text/people.ts';
import { useLists } from '../lists.ts';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { QuietLine } from './quiet-line.tsx';

interface ActingBasisProps {
  readonly basis: string | null;
  readonly onChange: (basis: string | null) => void;
  /** For whom somebody acts; empty when the name is not known. */
  readonly other: string;
  readonly id?: string | undefined;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean | undefined;
}

/** The basis on which somebody acts for another, and what it allows (Awb 2:1, Jeugdwet 4.2.1). */
export function ActingBasis({ basis, onChange, other, id, autoFocus }: ActingBasisProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  return (
    <>
      <div className="two lead">
        <Select
          label={say(peopleText['people.basis'])}
          id={id}
          value={basis ?? ''}
          emptyLabel={say(peopleText['people.basis-not-asked'])}
          options={lists.offered('acting-bases', [basis]).map((item) => ({ value: item.code, label: item[language] }))}
          onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
          ref={autoFocus ? focusOnce : undefined}
        />
      </div>
      {basis !== null && <BasisLine basis={basis} other={other} />}
    </>
  );
}

function focusOnce(field: HTMLSelectElement | null) {
  field?.focus();
}

/** An authorisation on paper is asked for; other bases are facts of the law. */
const onPaper = 'MACHTIGING';

const sentences = {
  yes: peopleText['people.basis-yes'],
  partly: peopleText['people.basis-partly'],
  no: peopleText['people.basis-no'],
} as const;

/** What a basis allows: speaking for the other, only in part, or not without paper. */
export function BasisLine({ basis, other }: Pick<ActingBasisProps, 'other'> & { readonly basis: string }) {
  const { say } = useLanguage();
  const data = useLists()
    .items('acting-bases')
    .find(({ code }) => code === basis)?.data;
  const authorises = data?.authorises;
  if (authorises !== 'yes' && authorises !== 'partly' && authorises !== 'no') return null;
  const words = basis === onPaper ? peopleText['people.basis-yes-paper'] : sentences[authorises];
  const article = data?.article;
  return (
    <QuietLine>
      {say(words, { other: other.trim() || say(peopleText['people.the-other']) })}{' '}
      {typeof article === 'string' && say(peopleText['people.basis-article'], { article })}
    </QuietLine>
  );
}
