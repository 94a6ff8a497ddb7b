import { useState } from 'react';
import { referralContents } from '../../../shared/case/referrals.ts';
import { articleName } from '../../../shared/text/article-name.ts';
import { contentChoices, referText } from '../../../shared/text/referral.ts';
import { nameLength } from '../../../shared/typed-text.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { CheckList } from '../../parts/check-list.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { ReferralBasisFields } from './referral-basis-fields.tsx';
import { ReferralForwardFields } from './referral-forward-fields.tsx';
import { isUnnamed, placeItems } from './referral-places.ts';
import { type ReferralInHand, type ReferralInput, useReferral } from './use-referral.ts';

interface ReferralFormProps extends ReferralInput {
  readonly onDone: () => void;
}

/** Refers somebody: where to, what goes along and on what it rests, what was told, and when to ask how it went. */
export function ReferralForm({ onDone, ...input }: ReferralFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.referral.make.mutationOptions());
  const form = useReferral(input);
  const [tried, setTried] = useState(false);
  const { view } = input;
  const refer = async () => {
    setTried(true);
    if (form.asked === null) return;
    if (!(await act.run({ caseId: view.id, version: view.version, ...form.asked }))) return;
    onDone();
    sayDone(say(referText['refer.recorded']));
  };
  return (
    <ActForm
      act={say(referText['refer.record'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void refer()}
      onCancel={onDone}
    >
      <PlaceFields form={form} missing={tried && form.chosen === null} />
      <CheckList
        plain
        label={say(referText['refer.sent'])}
        options={referralContents.map((each) => ({ value: each, label: say(contentChoices[`content.${each}`]) }))}
        values={form.typed.sent}
        onChange={(sent) => form.change({ sent })}
      />
      <ReferralBasisFields form={form} view={view} />
      <ReferralForwardFields form={form} view={view} />
      <TextArea
        label={say(referText['refer.told'])}
        rows={3}
        value={form.told}
        onChange={(told) => form.change({ told })}
      />
      <FollowUpFields form={form} />
    </ActForm>
  );
}

function PlaceFields({ form, missing }: { readonly form: ReferralInHand; readonly missing: boolean }) {
  const { say, today } = useLanguage();
  const { typed, change } = form;
  return (
    <>
      <ComboBox
        opensLater
        label={say(referText['refer.to'])}
        items={placeItems(form.stops, form.around)}
        value={typed.place}
        onChange={(place) => change({ place, forwarding: null })}
        error={missing ? say(referText['refer.no-place']) : undefined}
      />
      {isUnnamed(form.chosen) && (
        <TextField
          label={say(referText['refer.name'])}
          maxLength={nameLength}
          value={typed.name}
          onChange={(name) => change({ name })}
        />
      )}
      <DateField
        label={say(referText['refer.on'])}
        value={typed.on}
        max={today}
        onChange={(on) => on !== undefined && change({ on })}
      />
    </>
  );
}

function FollowUpFields({ form }: { readonly form: ReferralInHand }) {
  const { say, today, language } = useLanguage();
  const { proposal, followUpOn, waits, change } = form;
  const isLaw = proposal?.article && proposal.on === followUpOn;
  return (
    <>
      <DateField
        label={say(referText['refer.follow-up'])}
        hint={
          isLaw
            ? say(referText['refer.follow-up-law'], { article: articleName(proposal.article ?? '', language) })
            : say(referText['refer.follow-up-hint'])
        }
        value={followUpOn ?? undefined}
        lean="future"
        min={today}
        onChange={(on) => change({ followUpOn: on ?? null })}
      />
      <CheckList
        plain
        label={say(referText['refer.waits'])}
        labelHidden
        options={[{ value: 'waits', label: say(referText['refer.waits']) }]}
        values={waits ? ['waits'] : []}
        onChange={(values) => change({ waits: values.length > 0 })}
      />
    </>
  );
}
