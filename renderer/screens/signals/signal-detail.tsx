import type { SignalView } from '../../../shared/contract/signal.ts';
import type { SignalId } from '../../../shared/ids.ts';
import { surenessSentences } from '../../../shared/signals/explain.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { signalStateWords, signalsText } from '../../../shared/text/signals-screen.ts';
import { useLists } from '../../lists.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag, type TagKind } from '../../parts/tag.tsx';
import { useApi, useRead } from '../../queries.ts';
import { AreaMap } from './area-map.tsx';
import { RateLine } from './rate-line.tsx';
import { SignalActs } from './signal-acts.tsx';
import { NestedGroups, SignalReports, SignalSteps } from './signal-grounds.tsx';
import { signalHeading } from './unit-heading.ts';
import { WeekFigures } from './week-figures.tsx';

/** One signal: what was found in plain sentences, what can be done with it, and its grounds. */
export function SignalDetail({ id }: { readonly id: SignalId }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.signal.open.queryOptions({ input: { signalId: id } }));
  if (read.state === 'loading') return <Busy label={say(signalsText['signals.loading-one'])} />;
  if (read.state === 'ready') return <Opened view={read.value} />;
  return (
    <Notice
      kind="urgent"
      title={failureSentence(read.failure, language)}
      acts={<Button onClick={read.again}>{say(signalsText['signals.try-again'])}</Button>}
    />
  );
}

function Opened({ view }: { readonly view: SignalView }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const { title, detail } = signalHeading(view, lists.items, language);
  const sentences = view.explanation.map((words) => words[language]);
  const hasReports = view.reports.length > 0;
  // A rule only counts: there is nothing to be sure of.
  const said = view.rule ? sentences.length : -surenessSentences;
  const howSure = !view.rule && (
    <Section title={say(signalsText['signals.how-sure'])}>
      <p className="prose sm">{sentences.slice(said).join(' ')}</p>
    </Section>
  );
  return (
    <>
      <header className="signal-head">
        <h2>
          {title}: {detail} <StateTag view={view} />
        </h2>
        <p className="prose">{sentences.slice(1, said).join(' ')}</p>
        <RateLine rate={view.rate} />
        {view.moved > 0 && <Notice kind="info" title={say(signalsText['signals.moved'], { count: view.moved })} />}
        <SignalActs view={view} />
      </header>
      <WeekFigures view={view} />
      <AreaMap view={view} />
      <div className="two apart">
        {hasReports && <SignalReports reports={view.reports} />}
        <div>
          <SignalSteps steps={view.steps} />
          {view.nested.length > 0 && <NestedGroups nested={view.nested} />}
          {hasReports && howSure}
        </div>
        {!hasReports && howSure}
      </div>
    </>
  );
}

const tagKinds = {
  new: 'new',
  'under-assessment': 'waiting',
  confirmed: 'done',
  'followed-up': 'done',
  closed: 'recorded',
  dismissed: 'recorded',
} as const satisfies Record<SignalView['state'], TagKind>;

/** Whose it is says something as long as something is to be done. */
const hasOwner: readonly SignalView['state'][] = ['under-assessment', 'confirmed', 'followed-up'];

function StateTag({ view: { state, ownerName } }: { readonly view: SignalView }) {
  const { say } = useLanguage();
  const word = say(signalStateWords[`state.${state}`]).toLowerCase();
  const owner = hasOwner.includes(state) && ownerName !== null;
  return (
    <Tag kind={tagKinds[state]}>
      {owner ? `${word}, ${say(signalsText['signals.owner'], { name: ownerName })}` : word}
    </Tag>
  );
}
