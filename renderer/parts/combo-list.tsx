import type { RefObject } from 'react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { partsText } from '../../shared/text/parts.ts';
import type { ComboItem } from './combo-options.ts';
import { useLanguage } from './language.tsx';

interface ComboListProps {
  /** The box the list hangs under and whose width it takes. */
  readonly boxRef: RefObject<HTMLElement | null>;
  /** Enter takes the first one while none is walked to: it is marked. */
  readonly marksFirst?: boolean | undefined;
}

/** The list that opens under a combo box. */
export function ComboList({ boxRef, marksFirst }: ComboListProps) {
  const { say } = useLanguage();
  return (
    <Popover className="float" triggerRef={boxRef} offset={2}>
      <ListBox<ComboItem>
        className={marksFirst ? 'marks-first' : ''}
        renderEmptyState={() => <p className="none">{say(partsText.nothingFound)}</p>}
      >
        {(item) => (
          <ListBoxItem className="opt" id={item.id} textValue={item.text}>
            {item.code !== undefined && <span className="code">{item.code}</span>}
            <span>{item.text}</span>
            {item.note !== undefined && <span className="r">{item.note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
