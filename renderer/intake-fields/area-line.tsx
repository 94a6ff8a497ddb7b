import { MapPin } from 'lucide-react';
import { useState } from 'react';
import type { ListItem } from '../../shared/contract/administration.ts';
import { areaOfPostcode } from '../../shared/reference/area-of-postcode.ts';
import { parsePostcode } from '../../shared/reference/postcode.ts';
import { intakeText } from '../../shared/text/intake.ts';
import type { Words } from '../../shared/text/words.ts';
import { useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { type Speech, useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { aboutPerson, withUnknown } from './intake-form.ts';
import { fieldId, type PartProps } from './part-props.ts';

/** Where it plays: what the postcode says, how sure that is, and the way to correct it. */
export function AreaLine({ intake, change }: PartProps) {
  const speech = useLanguage();
  const lists = useLists();
  const [choosing, setChoosing] = useState(false);
  const items = lists.items('areas');
  const said = placeSentence({ intake, items, speech });
  const act =
    intake.area === null
      ? intakeText['intake.choose-area']
      : intake.wijk === null
        ? intakeText['intake.choose-wijk']
        : intakeText['intake.change-area'];
  return (
    <>
      <p className="hint">
        <Icon of={MapPin} />
        <span>
          {said}{' '}
          <Button kind="quiet" small aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {speech.say(act)}
          </Button>
        </span>
      </p>
      {choosing && (
        <PlaceFields intake={intake} change={change} items={lists.offered('areas', [intake.area, intake.wijk])} />
      )}
    </>
  );
}

interface PlaceFieldsProps extends PartProps {
  readonly items: readonly ListItem[];
}

function PlaceFields({ intake, change, items }: PlaceFieldsProps) {
  const { say, language } = useLanguage();
  const options = (found: readonly ListItem[]) => found.map((item) => ({ value: item.code, label: item[language] }));
  const areas = items.filter((item) => item.data.level === 'area');
  const wijken = items.filter((item) => item.data.level === 'wijk' && item.parent === intake.area);
  return (
    <div className="two lead">
      <Select
        label={say(intakeText['intake.area'])}
        id={fieldId('area')}
        value={intake.unknown.includes('area') ? unknownArea : (intake.area ?? '')}
        emptyLabel={say(intakeText['intake.unknown-yet'])}
        options={[...options(areas), { value: unknownArea, label: say(intakeText['intake.unknown']) }]}
        onChange={(chosen) => change((present) => withArea(present, chosen))}
        ref={focusOnce}
      />
      <Select
        label={say(intakeText['intake.wijk'])}
        id={fieldId('wijk')}
        value={intake.wijk ?? ''}
        emptyLabel={say(intakeText['intake.unknown-yet'])}
        options={options(wijken)}
        onChange={(wijk) => change((present) => ({ ...present, wijk: wijk === '' ? null : wijk }))}
      />
    </div>
  );
}

/** The fields open where they were asked for, so that is where the focus goes. */
function focusOnce(field: HTMLSelectElement | null) {
  field?.focus();
}

/** Stands for "asked, and not known" among the areas. */
const unknownArea = '?';

function withArea(intake: PartProps['intake'], chosen: string) {
  const area = chosen === '' || chosen === unknownArea ? null : chosen;
  return withUnknown({ ...intake, area, wijk: null }, 'area', chosen === unknownArea);
}

interface Placing {
  readonly intake: PartProps['intake'];
  readonly items: readonly ListItem[];
  readonly speech: Speech;
}

/** What is known of the place, in one sentence. */
function placeSentence({ intake, items, speech }: Placing): string {
  const { say, language } = speech;
  const label = (code: string) => items.find((item) => item.code === code)?.[language] ?? code;
  const { postcode } = aboutPerson(intake);
  if (intake.area === null) return say(withoutArea(intake, postcode));
  const area = label(intake.area);
  if (intake.wijk !== null) return say(intakeText['intake.area-known'], { area, wijk: label(intake.wijk) });
  const place = areaOfPostcode(postcode);
  if (place === null || place.area !== intake.area) return say(intakeText['intake.area-only'], { area });
  if (place.areaCertainty !== 'high') return say(intakeText['intake.area-unsure'], { area });
  const wijken = [place.wijk, ...place.others].filter((wijk) => wijk !== null).map(label);
  if (wijken.length === 0) return say(intakeText['intake.area-only'], { area });
  const either = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' });
  return say(intakeText['intake.area-doubt'], { area, wijken: either.format(wijken) });
}

function withoutArea({ unknown }: PartProps['intake'], postcode: string): Words {
  if (unknown.includes('area')) return intakeText['intake.area-unknown'];
  const { digits, kind } = parsePostcode(postcode);
  const isOutside = digits !== null || kind === 'foreign';
  return isOutside ? intakeText['intake.postcode-outside'] : intakeText['intake.area-none'];
}
