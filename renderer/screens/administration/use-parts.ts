import { listNames } from '../../../shared/reference/list-item.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { backupText } from '../../../shared/text/backups.ts';
import { clientCountText } from '../../../shared/text/client-counts.ts';
import { listWords } from '../../../shared/text/lists.ts';
import { templateText } from '../../../shared/text/templates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import type { WorkGroup, WorkRow } from '../../parts/work-list.tsx';

/** The parts that change the office's own settings. */
export type OfficePartId = 'office' | 'procedure' | 'equated' | 'figures';

/** What the list of organisations and the shipped lists are called. */
export function listTitle(list: string): Words {
  const shipped = listNames.find((name) => name === list);
  return shipped ? listWords[`list.${shipped}`] : administrationText['administration.organisations'];
}

/** All parts of administration, in groups; a list says how many rows it has. */
export function useParts(): readonly WorkGroup[] {
  const { say } = useLanguage();
  const lists = useLists();
  const row = (id: 'own' | 'password' | 'accounts' | OfficePartId): WorkRow => ({
    id,
    title: say(administrationText[`administration.${id}`]),
    detail: say(administrationText[`administration.${id}-note`]),
  });
  const listRow = (list: string): WorkRow => ({
    id: `list:${list}`,
    title: say(listTitle(list)),
    detail: say(administrationText['administration.items'], { count: lists.items(list).length }),
  });
  const clients: WorkRow = {
    id: 'clients',
    title: say(clientCountText['clients.title']),
    detail: say(clientCountText['clients.note']),
  };
  const letters: WorkRow = {
    id: 'letters',
    title: say(templateText['templates.title']),
    detail: say(templateText['templates.note']),
  };
  const backups: WorkRow = {
    id: 'backups',
    title: say(backupText['backups.title']),
    detail: say(backupText['backups.note']),
  };
  return [
    {
      id: 'office',
      title: say(administrationText['administration.group-office']),
      rows: [
        row('office'),
        row('accounts'),
        letters,
        row('procedure'),
        row('equated'),
        row('figures'),
        clients,
        backups,
      ],
    },
    { id: 'own', title: say(administrationText['administration.group-own']), rows: [row('own'), row('password')] },
    {
      id: 'lists',
      title: say(administrationText['administration.group-lists']),
      rows: ['organisations', ...listNames].map(listRow),
    },
  ];
}
