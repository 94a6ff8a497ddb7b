import { useQueryClient } from '@tanstack/react-query';
import { dayOf } from '../../../shared/dates.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi } from '../../queries.ts';
import { GatePage } from './gate-page.tsx';
import type { Made } from './made.ts';
import type { GatePlace } from './register-place.tsx';

interface RestoredPageProps extends Pick<GatePlace, 'onLanguage'> {
  readonly made: Extract<Made, { kind: 'restored' }>;
  readonly onGoOn: () => void;
}

/** The register is back: of which moment it is, and the way in. */
export function RestoredPage({ made, onLanguage, onGoOn }: RestoredPageProps) {
  const { say, formatDay, formatTime } = useLanguage();
  const api = useApi();
  const queryClient = useQueryClient();
  const goOn = async () => {
    await queryClient.invalidateQueries({ queryKey: api.entry.status.key() });
    onGoOn();
  };
  const [on, time] = [formatDay(dayOf(made.at), 'date'), formatTime(timeOf(made.at))];
  return (
    <GatePage title={say(entryText['entry.restored-title'])} onLanguage={onLanguage}>
      <p className="prose">{say(entryText['entry.restored'], { reports: made.reports, on, time })}</p>
      <div className="acts">
        <Button kind="primary" onClick={goOn}>
          {say(entryText['entry.restored-go-on'])}
        </Button>
      </div>
    </GatePage>
  );
}
