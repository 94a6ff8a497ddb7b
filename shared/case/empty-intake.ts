import { type Day, instantAt } from '../dates.ts';
import { type Intake, notSaid } from './intake.ts';
import { nobody } from './person.ts';

interface Beginning {
  readonly today: Day;
  /** The time of day: `14:30`. */
  readonly time: string;
  readonly channel: string;
}

/** The intake as it opens: nothing is filled in but how and when it came in. */
export function emptyIntake({ today, time, channel }: Beginning): Intake {
  return {
    ...notSaid,
    channel,
    receivedOn: today,
    receivedAt: instantAt(today, time),
    kind: '',
    law: null,
    anonymous: false,
    replyPossible: true,
    reporterRole: null,
    caller: nobody,
    concerned: null,
    parties: [],
    subjects: [],
    area: null,
    wijk: null,
    title: '',
    story: '',
    wishes: '',
  };
}
