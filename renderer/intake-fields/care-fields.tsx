import type { CareField } from '../../shared/case/care.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { careFieldWords, careText } from '../../shared/text/care.ts';
import { type Lists, useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { ComboBox } from '../parts/combo-box.tsx';
import type { ComboItem } from '../parts/combo-options.ts';
import { type Speech, useLanguage } from '../parts/language.tsx';
import { MultiComboBox } from '../parts/multi-combo-box.tsx';
import { Select } from '../parts/select.tsx';
import { careItems, offeredProducts, withCare, withZrmDomains, withZrmScore, zrmItems } from './care-form.ts';
import type { PartProps } from './part-props.ts';
import { QuietLine } from './quiet-line.tsx';

/** Soort hulp: what kind of support or help it is about, where that is known. All of it is optional. */
export function CareFields({ intake, change }: PartProps) {
  const { say } = useLanguage();
  const lists = useLists();
  const isYouth = intake.law !== 'wmo' || intake.care.youthReferrer !== null || intake.care.youthPerspective !== null;
  const one = (field: CareField) => <OneOf field={field} intake={intake} change={change} lists={lists} />;
  return (
    <fieldset className="stack care" aria-label={say(careText['care.part'])}>
      <div className="two">
        {one('provision')}
        {one('product')}
      </div>
      <OfferedProducts intake={intake} change={change} lists={lists} />
      <div className="three">
        {one('delivery')}
        {one('clientGroup')}
        {one('resultArea')}
      </div>
      {isYouth && (
        <div className="two">
          {one('youthReferrer')}
          {one('youthPerspective')}
        </div>
      )}
      <Domains intake={intake} change={change} lists={lists} />
    </fieldset>
  );
}

interface ListProps extends PartProps {
  readonly lists: Lists;
}

/** Long lists are searched by typing, short ones chosen from. */
const shortLists: readonly CareField[] = ['delivery', 'clientGroup', 'youthReferrer', 'youthPerspective'];

function OneOf({ field, intake, change, lists }: ListProps & { readonly field: CareField }) {
  const { say, language } = useLanguage();
  const label = say(careFieldWords[`care.${field}`]);
  const items = careItems(lists, field, intake);
  const set = (code: string | undefined) => change((present) => withCare(present, { [field]: code || null }));
  if (!shortLists.includes(field)) {
    const options = items.map((item) => asOption(item, items, language));
    return <ComboBox label={label} items={options} value={intake.care[field] ?? undefined} onChange={set} />;
  }
  return (
    <Select
      label={label}
      value={intake.care[field] ?? ''}
      emptyLabel={say(careText['care.not-said'])}
      options={items.map((item) => ({ value: item.code, label: item[language] }))}
      onChange={set}
    />
  );
}

/** A step of a result area stands behind its area. */
function asOption(item: ListItem, items: readonly ListItem[], language: Speech['language']): ComboItem {
  const above = items.find(({ code }) => code === item.parent);
  return { id: item.code, text: above ? `${above[language]}: ${item[language]}` : item[language] };
}

function OfferedProducts({ intake, change, lists }: ListProps) {
  const { say, language } = useLanguage();
  const offered = offeredProducts(lists, intake.care);
  if (offered.length === 0) return null;
  return (
    <QuietLine>
      {say(careText['care.offer'])}{' '}
      {offered.map((item) => (
        <Button
          key={item.code}
          kind="quiet"
          small
          onClick={() => change((present) => withCare(present, { product: item.code }))}
        >
          {say(careText['care.take'], { product: item[language] })}
        </Button>
      ))}
    </QuietLine>
  );
}

/** Domains of basic help and of the self-reliance matrix, the latter with a score when one is given. */
function Domains({ intake, change, lists }: ListProps) {
  const { say, language } = useLanguage();
  const { basicHelp, zrm } = intake.care;
  const named = (items: readonly ListItem[]) => items.map((item) => ({ id: item.code, text: item[language] }));
  return (
    <>
      <div className="two">
        <MultiComboBox
          label={say(careText['care.basic-help'])}
          items={named(lists.offered('basic-help-domains', basicHelp))}
          values={basicHelp}
          onChange={(codes) => change((present) => withCare(present, { basicHelp: [...codes] }))}
        />
        <MultiComboBox
          label={say(careText['care.zrm'])}
          labelNote={say(careText['care.zrm-note'])}
          items={named(zrmItems(lists, intake.care))}
          values={zrm.map(({ domain }) => domain)}
          onChange={(domains) => change((present) => withZrmDomains(present, domains))}
        />
      </div>
      {zrm.length > 0 && (
        <div className="three">
          {zrm.map(({ domain, score }) => (
            <Select
              key={domain}
              label={say(careText['care.score-of'], { domain: lists.label('zrm-domains', domain, language) })}
              value={score ?? ''}
              emptyLabel={say(careText['care.no-score'])}
              options={lists
                .offered('zrm-scores', [score])
                .map((item) => ({ value: item.code, label: `${item.code} ${item[language]}` }))}
              onChange={(chosen) => change((present) => withZrmScore(present, domain, chosen || null))}
            />
          ))}
        </div>
      )}
    </>
  );
}
