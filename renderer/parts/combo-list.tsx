import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { partsText } from '../../shared/text/parts.ts';
import type { ComboItem } from './combo-options.ts';
import { useLanguage } from './language.tsx';

/** The list that opens under a combo box. */
export function ComboList() {
  const { say } = useLanguage();
  return (
    <Popover className="float" offset={2}>
      <ListBox<ComboItem> renderEmptyState={() => <p className="none">{say(partsText.nothingFound)}</p>}>
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
