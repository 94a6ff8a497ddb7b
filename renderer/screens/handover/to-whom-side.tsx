import { deskWords, flagWords } from '../../../shared/text/findings.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import type { HandoverState } from './handover-verdict.ts';

/** Aan wie? Which ombudsman, with which doubt; and what happens once it is there. */
export function ToWhomSide({ state: { finding } }: { readonly state: HandoverState }) {
  const { say } = useLanguage();
  if (finding === null) return null;
  const { desk, flags } = finding;
  const doubt =
    flags.length === 0
      ? say(handoverText['handover.no-doubt'])
      : flags.map((flag) => say(flagWords[`flag.${flag}`])).join(' ');
  return (
    <>
      <Section title={say(handoverText['handover.to-whom'])}>
        <DefinitionList
          rows={[
            ...(desk === null
              ? []
              : [{ term: say(handoverText['handover.ombudsman']), value: say(deskWords[`desk.${desk}`]) }]),
            { term: say(handoverText['handover.doubt']), value: `${doubt} (Awb 9:22–9:24)` },
          ]}
        />
      </Section>
      <Section title={say(handoverText['handover.after'])}>
        <ul className="rows">
          <li>{say(handoverText['handover.after-there'])}</li>
          <li>{say(handoverText['handover.after-back'])}</li>
          <li>{say(handoverText['handover.after-timeline'])}</li>
        </ul>
      </Section>
    </>
  );
}
