import { shellText } from '../../shared/text/shell.ts';
import { useLanguage } from '../parts/language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Sheet, Split } from '../parts/sheet.tsx';

/** An address that leads nowhere: says so, and shows the way back. */
export function NotFound() {
  const { say } = useLanguage();
  return (
    <Sheet title={say(shellText['shell.not-found'])}>
      <Split>
        <div className="empty">
          <p>{say(shellText['shell.not-found-why'])}</p>
          <div className="acts">
            <LinkButton kind="primary" href="#/">
              {say(shellText['shell.go-today'])}
            </LinkButton>
          </div>
        </div>
      </Split>
    </Sheet>
  );
}
