import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { addDays, type Day, isDay } from '../../shared/dates.ts';
import { partsText } from '../../shared/text/parts.ts';
import { type ReadDayOptions, readDay } from '../../shared/text/read-day.ts';
import { Field, type FieldFrame } from './field.tsx';
import { Icon } from './icon.tsx';
import { type Speech, useLanguage } from './language.tsx';
import { useFocusBack } from './use-focus-back.ts';

interface DateFieldProps extends FieldFrame {
  /** Undefined while empty. */
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
  /** Where a day without a year lies; the last one passed unless said otherwise. */
  readonly lean?: ReadDayOptions['lean'];
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
}

/**
 * A day, typed as people do: 2-3, 2 mrt, gisteren. What was understood stands in the field on leaving it; ↑ and ↓ move a day.
 * A text that is no day stays as typed, says so, and gives no value.
 */
export function DateField({ label, labelHidden, labelNote, hint, error, id, ...field }: DateFieldProps) {
  const speech = useLanguage();
  const typing = useTypedDay(field, speech);
  const box = useRef<HTMLDivElement>(null);
  const said = error ?? (typing.unreadable ? speech.say(partsText.dayUnreadable) : undefined);
  return (
    <Field {...{ label, labelHidden, labelNote, id }} hint={hint} error={said}>
      {(wiring) => (
        <div className={said === undefined ? 'in' : 'in bad'} ref={box}>
          <input
            type="text"
            autoComplete="off"
            value={typing.text}
            onChange={(event) => typing.type(event.target.value)}
            onBlur={typing.settle}
            onKeyDown={typing.step}
            {...wiring}
          />
          <DayPicker field={field} boxRef={box} speech={speech} label={label} />
        </div>
      )}
    </Field>
  );
}

type TypedField = Pick<DateFieldProps, 'value' | 'onChange' | 'lean' | 'min' | 'max'>;

function useTypedDay({ value, onChange, lean = 'past', min, max }: TypedField, speech: Speech) {
  const written = value === undefined ? '' : writtenDay(value, speech);
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (value !== undefined)
      setTyped((present) =>
        present !== undefined && readDay(present, { today: speech.today, lean }) === value ? present : undefined,
      );
  }, [value, speech.today, lean]);
  const read = (text: string) => within(readDay(text, { today: speech.today, lean }), min, max);
  return {
    text: typed ?? written,
    unreadable: typed !== undefined && typed.trim() !== '' && value === undefined && read(typed) === undefined,
    type(text: string) {
      setTyped(text);
      const on = text.trim() === '' ? undefined : read(text);
      if (on !== value) onChange(on);
    },
    settle() {
      if (typed !== undefined && (typed.trim() === '' || read(typed) !== undefined)) setTyped(undefined);
    },
    step(event: KeyboardEvent) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      const moved = value === undefined ? speech.today : addDays(value, event.key === 'ArrowUp' ? 1 : -1);
      if (within(moved, min, max) === undefined) return;
      setTyped(undefined);
      onChange(moved);
    },
  };
}

/** The day in the field, always with its year: it may be read back and corrected. */
function writtenDay(on: Day, speech: Speech): string {
  const short = speech.formatDayShort(on);
  return short.endsWith(on.slice(0, 4)) ? short : `${short} ${on.slice(0, 4)}`;
}

function within(on: Day | undefined, min: Day | undefined, max: Day | undefined): Day | undefined {
  if (on === undefined || (min !== undefined && on < min) || (max !== undefined && on > max)) return undefined;
  return on;
}

interface DayPickerProps {
  readonly field: TypedField;
  readonly boxRef: RefObject<HTMLDivElement | null>;
  readonly speech: Speech;
  readonly label: string;
}

function DayPicker({ field, boxRef, speech, label }: DayPickerProps) {
  const [open, setOpen] = useState(false);
  const title = speech.say(partsText.chooseDay);
  return (
    <>
      <button
        type="button"
        className="in-btn"
        aria-label={`${title}: ${label}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Icon of={CalendarDays} />
      </button>
      <Popover className="float fit" triggerRef={boxRef} isOpen={open} onOpenChange={setOpen} placement="bottom end">
        <Dialog className="calendar" aria-label={title}>
          <I18nProvider locale={speech.language === 'nl' ? 'nl-NL' : 'en-GB'}>
            <MonthView from={boxRef} field={field} speech={speech} onPicked={() => setOpen(false)} />
          </I18nProvider>
        </Dialog>
      </Popover>
    </>
  );
}

interface MonthViewProps {
  readonly from: RefObject<HTMLElement | null>;
  readonly field: TypedField;
  readonly speech: Speech;
  readonly onPicked: () => void;
}

function MonthView({ from, field, speech, onPicked }: MonthViewProps) {
  useFocusBack(from);
  const pick = (date: CalendarDate) => {
    const on = date.toString();
    if (isDay(on)) field.onChange(on);
    onPicked();
  };
  return (
    <Calendar
      autoFocus
      value={field.value === undefined ? null : parseDate(field.value)}
      defaultFocusedValue={parseDate(field.value ?? speech.today)}
      minValue={field.min === undefined ? null : parseDate(field.min)}
      maxValue={field.max === undefined ? null : parseDate(field.max)}
      onChange={pick}
    >
      <header>
        <AriaButton slot="previous" className="in-btn" aria-label={speech.say(partsText.previousMonth)}>
          <Icon of={ChevronLeft} />
        </AriaButton>
        <Heading level={2} className="strong" />
        <AriaButton slot="next" className="in-btn" aria-label={speech.say(partsText.nextMonth)}>
          <Icon of={ChevronRight} />
        </AriaButton>
      </header>
      <CalendarGrid weekdayStyle="short">
        {(date) => <CalendarCell className={date.toString() === speech.today ? 'cell today' : 'cell'} date={date} />}
      </CalendarGrid>
    </Calendar>
  );
}
