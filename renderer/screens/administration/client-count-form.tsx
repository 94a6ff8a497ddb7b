import { useState } from 'react';
import type { ClientCount } from '../../../shared/contract/client-count.ts';
import type { Day } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { clientCountText } from '../../../shared/text/client-counts.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { clientChoices, unitId } from './client-choices.ts';

interface ClientCountFormProps {
  /** Null for a new one. */
  readonly count: ClientCount | null;
  readonly onDone: () => void;
}

/** Enters a number of clients, or changes one: of whom, how many, from when to when. */
export function ClientCountForm({ count, onDone }: ClientCountFormProps) {
  const speech = useLanguage();
  const { say } = speech;
  const choices = clientChoices(useLists(), speech);
  const [unit, setUnit] = useState(count ? unitId(count) : undefined);
  const [clients, setClients] = useState(count ? String(count.clients) : '');
  const [from, setFrom] = useState<Day | undefined>(count?.from);
  const [to, setTo] = useState<Day | undefined>(count?.to ?? undefined);
  const [tried, setTried] = useState(false);
  const { busy, failure, save } = useSave(onDone);
  const chosen = choices.find(({ id }) => id === unit);
  const number = wholeNumber(clients);
  const reversed = from !== undefined && to !== undefined && to < from;
  const keep = () => {
    setTried(true);
    if (!chosen || number === null || from === undefined || reversed) return;
    const { level, code, text } = chosen;
    void save({ id: count?.id ?? null, level, code, clients: number, from, to: to ?? null }, text);
  };
  const fault = (wrong: boolean, words: keyof typeof clientCountText) =>
    tried && wrong ? say(clientCountText[words]) : undefined;
  return (
    <ActForm act={say(clientCountText['clients.save'])} onCancel={onDone} onAct={keep} {...{ busy, failure }}>
      <ComboBox
        label={say(clientCountText['clients.of'])}
        hint={say(clientCountText['clients.of-hint'])}
        id="clients-of"
        items={choices}
        value={unit}
        onChange={setUnit}
        error={fault(!chosen, 'clients.of-missing')}
      />
      <TextField
        label={say(clientCountText['clients.count'])}
        inputMode="numeric"
        maxLength={12}
        value={clients}
        onChange={setClients}
        error={fault(number === null, 'clients.count-fault')}
      />
      <div className="two">
        <DateField
          label={say(clientCountText['clients.from'])}
          lean="nearest"
          value={from}
          onChange={setFrom}
          error={fault(from === undefined, 'clients.from-missing')}
        />
        <DateField
          label={say(clientCountText['clients.to'])}
          hint={say(clientCountText['clients.to-hint'])}
          lean="nearest"
          value={to}
          onChange={setTo}
          error={fault(reversed, 'clients.to-before')}
        />
      </div>
    </ActForm>
  );
}

type Input = Parameters<ReturnType<typeof useApi>['clientCount']['save']['call']>[0];

function useSave(onDone: () => void) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.clientCount.save.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (input: Input, name: string) => {
    if (busy) return;
    const answer = await write(input);
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(clientCountText['clients.saved'], { name }));
    onDone();
  };
  return { busy, failure, save };
}

/** A whole number of at least 1 as typed, with or without points or spaces between thousands; null for anything else. */
function wholeNumber(typed: string): number | null {
  const digits = typed.trim().replaceAll(/[ .,](?=\d{3}\b)/g, '');
  const number = /^\d{1,8}$/.test(digits) ? Number(digits) : 0;
  return number >= 1 && number <= 10_000_000 ? number : null;
}
