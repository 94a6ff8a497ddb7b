import { CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { serviceNumbersIn } from '../../shared/privacy/service-number.ts';
import { partsText } from '../../shared/text/parts.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.tsx';
import { useAnnounce } from './live-region.tsx';

interface ServiceNumberHintProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/**
 * A quiet line when a text seems to hold a citizen service number, a strong one when the text says itself that it is one, with the
 * way to take it out (PRI-07). It never keeps anybody from going on.
 */
export function ServiceNumberHint({ text, onChange }: ServiceNumberHintProps) {
  const { say } = useLanguage();
  const found = serviceNumbersIn(text);
  const first = found.find(({ certain }) => certain) ?? found[0];
  const announce = useAnnounce();
  const certainly = first?.certain === true;
  useEffect(() => {
    if (certainly) announce(say(partsText.serviceNumber));
  }, [certainly, announce, say]);
  if (first === undefined) return null;
  const take = () => onChange(text.slice(0, first.from).trimEnd() + text.slice(first.to));
  return (
    <p className={first.certain ? 'hint err' : 'hint'}>
      <Icon of={CircleAlert} />
      <span>
        {say(partsText[first.certain ? 'serviceNumber' : 'likeServiceNumber'])}{' '}
        <Button kind="quiet" small onClick={take}>
          {say(partsText.removeServiceNumber)}
        </Button>
      </span>
    </p>
  );
}
