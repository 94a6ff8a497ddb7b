import { useState } from 'react';
import { administrationText } from '../../../shared/text/administration.ts';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Sheet, Split } from '../../parts/sheet.tsx';
import { showMain } from '../../parts/show-main.ts';
import { WorkList } from '../../parts/work-list.tsx';
import { AccountsPart } from './accounts-part.tsx';
import { BackupsPart } from './backups-part.tsx';
import { ClientCountsPart } from './client-counts-part.tsx';
import { ListPart } from './list-part.tsx';
import { OfficePart } from './office-part.tsx';
import { OpenBeside } from './open-beside.tsx';
import { OwnDevice } from './own-device.tsx';
import { OwnFactor } from './own-factor.tsx';
import { OwnPassword } from './own-password.tsx';
import { OwnSettings } from './own-settings.tsx';
import { RelationsPart } from './relations-part.tsx';
import { TemplatesPart } from './templates-part.tsx';
import { type OfficePartId, useParts } from './use-parts.ts';

/** Beheer for who administers: the office, the accounts and the lists; for everybody else his own settings. */
export function AdministrationScreen() {
  const { say } = useLanguage();
  const may = useMay();
  const administers = may('office.save');
  if (administers) return <Administration />;
  return (
    <Sheet title={say(administrationText['administration.title-own'])}>
      <Split>
        {may('account.openRegister') && <OpenBeside />}
        {may('account.list') && <AccountsPart />}
        <OwnSettings />
        <OwnPassword />
        <OwnFactor />
        <OwnDevice />
        {may('relation.list') && <RelationsPart />}
        {may('template.save') && <TemplatesPart />}
        {may('clientCount.save') && <ClientCountsPart />}
        {may('backup.show') && <BackupsPart />}
      </Split>
    </Sheet>
  );
}

function Administration() {
  const { say } = useLanguage();
  const groups = useParts();
  const [chosen, setChosen] = useState('office');
  const choose = (id: string) => {
    setChosen(id);
    showMain();
  };
  return (
    <Sheet fixed title={say(administrationText['administration.title'])}>
      <Split
        desk
        listFirst
        sideLabel={say(administrationText['administration.parts'])}
        side={<WorkList look="side" chosen={[chosen]} onOpen={choose} groups={groups} />}
      >
        <Part key={chosen} id={chosen} />
      </Split>
    </Sheet>
  );
}

const officeParts: readonly OfficePartId[] = ['office', 'procedure', 'equated', 'figures'];

function Part({ id }: { readonly id: string }) {
  const officePart = officeParts.find((part) => part === id);
  if (officePart) return <OfficePart part={officePart} />;
  if (id === 'own') return <OwnSettings />;
  if (id === 'password')
    return (
      <>
        <OwnPassword />
        <OwnFactor />
        <OwnDevice />
      </>
    );
  if (id === 'backups') return <BackupsPart />;
  if (id === 'letters') return <TemplatesPart />;
  if (id === 'clients') return <ClientCountsPart />;
  if (id === 'accounts') return <AccountsPart />;
  return <ListPart list={id.replace(/^list:/, '')} />;
}
