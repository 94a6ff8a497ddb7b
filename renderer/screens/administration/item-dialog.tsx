import { useState } from 'react';
import type { ListItem } from '../../../shared/contract/administration.ts';
import type { Failure } from '../../../shared/failure.ts';
import { isListOfBodies } from '../../../shared/lists/bodies.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { bodyWords } from '../../../shared/text/bodies.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { type ItemForm, isRenamed, itemForm, itemOf, itemProblems, nextCode } from './item-form.ts';
import { listTitle } from './use-parts.ts';

interface ItemDialogProps {
  readonly list: string;
  /** Null for a new one. */
  readonly item: ListItem | null;
  readonly onClose: () => void;
}

/** Adds an item to a list, or changes its names, its place and whether it is offered. */
export function ItemDialog({ list, item, onClose }: ItemDialogProps) {
  const { say, language } = useLanguage();
  const { form, change, problems, failure, save } = useItemForm({ list, item, onClose });
  const title = item
    ? say(administrationText['administration.change-item'], { name: item[language] })
    : say(administrationText['administration.add-to'], { list: say(listTitle(list)) });
  return (
    <FormDialog
      title={title}
      act={say(administrationText['administration.save-item'])}
      {...{ failure, onClose, onAct: () => void save() }}
    >
      <TextField
        label={say(administrationText['administration.name-nl'])}
        value={form.nl}
        onChange={(nl) => change({ nl })}
        autoFocus
        maxLength={200}
        error={problems.nl && say(problems.nl)}
      />
      <TextField
        label={say(administrationText['administration.name-en'])}
        value={form.en}
        onChange={(en) => change({ en })}
        maxLength={200}
        error={problems.en && say(problems.en)}
      />
      <Parent {...{ list, item, form, change }} error={problems.parent && say(problems.parent)} />
      {isRenamed(item, form.nl) && (
        <CheckList
          plain
          labelHidden
          label={say(administrationText['administration.old-name'])}
          options={[
            { value: 'keep', label: say(administrationText['administration.keep-old-name'], { name: item.nl }) },
          ]}
          values={form.keepOldName ? ['keep'] : []}
          onChange={(values) => change({ keepOldName: values.length > 0 })}
        />
      )}
      <TextField
        label={say(administrationText['administration.aliases'])}
        hint={say(administrationText['administration.aliases-hint'])}
        value={form.aliases}
        onChange={(aliases) => change({ aliases })}
        maxLength={500}
      />
      {isListOfBodies(list) && <WrittenTo {...{ form, change }} error={problems.email && say(problems.email)} />}
      {item === null && <NewItem {...{ list, form, change }} error={problems.code && say(problems.code)} />}
      <Validity {...{ form, change }} error={problems.validTo && say(problems.validTo)} />
      <CheckList
        plain
        labelHidden
        label={say(administrationText['administration.state'])}
        options={[{ value: 'on', label: say(administrationText['administration.item-on']) }]}
        values={form.active ? ['on'] : []}
        onChange={(values) => change({ active: values.length > 0 })}
      />
    </FormDialog>
  );
}

function useItemForm({ list, item, onClose }: ItemDialogProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const items = useLists().items(list);
  const { busy, write } = useWrite(api.list.save.mutationOptions());
  const [typed, setTyped] = useState<Partial<ItemForm>>({});
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const start = itemForm(item, '');
  const parent = typed.parent ?? start.parent;
  const equals = items.filter((one) => (one.parent ?? '') === parent);
  const fresh =
    item === null
      ? {
          code: nextCode(equals.length > 0 ? equals : items, items),
          like: equals.at(-1)?.code ?? items.at(-1)?.code ?? '',
        }
      : {};
  const form: ItemForm = { ...start, ...fresh, ...typed };
  const found = itemProblems(form, list);
  const save = async () => {
    setTried(true);
    if (busy || Object.keys(found).length > 0) return;
    const answer = await write({
      list,
      item: itemOf(form, item === null ? withoutCode(items, form.code) : items, list),
      added: item === null,
    });
    if (!answer.ok) return setFailure(answer.failure);
    const done = administrationText[item === null ? 'administration.item-added' : 'administration.item-saved'];
    sayDone(say(done, { name: form[language].trim() }));
    onClose();
  };
  const change = (part: Partial<ItemForm>) => setTyped((present) => ({ ...present, ...part }));
  return { form, change, problems: tried ? found : {}, failure, save };
}

/** A new item is never taken for the one that has its code: the register refuses it. */
function withoutCode(items: readonly ListItem[], code: string): readonly ListItem[] {
  return items.filter((item) => item.code !== code.trim());
}

interface FieldProps {
  readonly list: string;
  readonly form: ItemForm;
  readonly change: (part: Partial<ItemForm>) => void;
  readonly error: string | undefined;
}

/** What an item stands below; for an organisation its kind. Absent in lists without levels. */
function Parent({ list, item, form, change, error }: FieldProps & { readonly item: ListItem | null }) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const isOrganisation = list === 'organisations';
  const items = lists.items(list);
  const tops = isOrganisation
    ? lists.offered('provider-types')
    : items.filter(({ parent, code }) => parent === null && code !== item?.code);
  const hasLevels = isOrganisation || items.some(({ parent }) => parent !== null);
  const holdsOthers = item !== null && items.some(({ parent }) => parent === item.code);
  if (!hasLevels || holdsOthers) return null;
  return (
    <Select
      label={say(administrationText[isOrganisation ? 'administration.kind' : 'administration.below'])}
      value={form.parent}
      onChange={(parent) => change({ parent })}
      emptyLabel={say(
        administrationText[isOrganisation ? 'administration.choose-kind' : 'administration.below-nothing'],
      )}
      options={tops.map((top) => ({ value: top.code, label: top[language] }))}
      error={error}
    />
  );
}

/** Where an organisation or a place is written to: letters take it from here. */
function WrittenTo({ form, change, error }: Omit<FieldProps, 'list'>) {
  const { say } = useLanguage();
  return (
    <>
      <TextField
        label={say(bodyWords['body.address'])}
        labelNote={say(administrationText['administration.if-needed'])}
        value={form.address}
        onChange={(address) => change({ address })}
        maxLength={200}
      />
      <div className="two">
        <TextField
          label={say(bodyWords['body.postcode'])}
          value={form.postcode}
          onChange={(postcode) => change({ postcode })}
          maxLength={20}
        />
        <TextField
          label={say(bodyWords['body.place'])}
          value={form.place}
          onChange={(place) => change({ place })}
          maxLength={80}
        />
      </div>
      <TextField
        label={say(bodyWords['body.email'])}
        value={form.email}
        onChange={(email) => change({ email })}
        maxLength={200}
        error={error}
      />
    </>
  );
}

/** From which day and up to which it is offered; mostly neither. */
function Validity({ form, change, error }: Omit<FieldProps, 'list'>) {
  const { say } = useLanguage();
  return (
    <div className="two">
      <DateField
        label={say(administrationText['administration.valid-from'])}
        labelNote={say(administrationText['administration.if-needed'])}
        lean="nearest"
        value={form.validFrom}
        onChange={(validFrom) => change({ validFrom })}
      />
      <DateField
        label={say(administrationText['administration.valid-to'])}
        labelNote={say(administrationText['administration.if-needed'])}
        lean="future"
        value={form.validTo}
        onChange={(validTo) => change({ validTo })}
        error={error}
      />
    </div>
  );
}

/** What only a new item is asked: its code for good, and which item it is like. */
function NewItem({ list, form, change, error }: FieldProps) {
  const { say, language } = useLanguage();
  const items = useLists().items(list);
  const hasProperties = list !== 'organisations' && items.some(({ data }) => Object.keys(data).length > 0);
  return (
    <>
      <TextField
        label={say(administrationText['administration.code'])}
        hint={say(administrationText['administration.code-hint'])}
        value={form.code}
        onChange={(code) => change({ code })}
        spellCheck={false}
        maxLength={80}
        error={error}
      />
      {hasProperties && (
        <Select
          label={say(administrationText['administration.like'])}
          hint={say(administrationText['administration.like-hint'])}
          value={form.like}
          onChange={(like) => change({ like })}
          options={items
            .filter(({ parent }) => (parent === null) === (form.parent === ''))
            .map((one) => ({ value: one.code, label: one[language] }))}
        />
      )}
    </>
  );
}
