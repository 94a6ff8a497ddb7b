import { useState } from 'react';
import { RelationKind, relationKinds } from '../../../shared/contract/guard.ts';
import type { Failure } from '../../../shared/failure.ts';
import { relationKindWords, relationText } from '../../../shared/text/guard.ts';
import { sayDone } from '../../just-done.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';

const facts = ['name', 'born', 'address', 'postcode', 'phone', 'email'] as const;
const untold = { name: '', born: '', address: '', postcode: '', phone: '', email: '' };

/** Who is near me, as far as I can tell; what is typed is forgotten as soon as its mark is made. */
export function DeclareRelation({ onClose }: { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.relation.declare.mutationOptions());
  const [kind, setKind] = useState<RelationKind>('self');
  const [person, setPerson] = useState<Readonly<Record<(typeof facts)[number], string>>>(untold);
  const [failure, setFailure] = useState<Failure | null>(null);
  const declare = async () => {
    if (busy) return;
    const declared = await write({ kind, person });
    if (!declared.ok) return setFailure(declared.failure);
    sayDone(say(relationText['relation.declared']));
    onClose();
  };
  return (
    <FormDialog
      title={say(relationText['relation.add'])}
      act={say(relationText['relation.declare'])}
      {...{ failure, onClose, onAct: () => void declare() }}
    >
      <Select
        label={say(relationText['relation.kind'])}
        value={kind}
        onChange={(chosen) => setKind(RelationKind.catch(kind).parse(chosen))}
        options={relationKinds.map((each) => ({ value: each, label: say(relationKindWords[`relation-kind.${each}`]) }))}
      />
      {facts.map((fact) => (
        <TextField
          key={fact}
          label={say(relationText[`relation.${fact}`])}
          value={person[fact]}
          onChange={(text) => setPerson({ ...person, [fact]: text })}
          maxLength={200}
          autoComplete="off"
        />
      ))}
    </FormDialog>
  );
}
