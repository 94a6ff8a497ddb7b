import { isAbsolute } from 'node:path';
import { countFitting } from '../../db/case-file.ts';
import { readSettingsOf, saveSetting } from '../../db/settings.ts';
import { CaseFileNote } from '../../shared/contract/case-file.ts';
import { CaseFileId } from '../../shared/ids.ts';
import { holdsPersonal } from '../../shared/recipes/case-catalogue.ts';
import { ok, refused } from '../../shared/result.ts';
import { caseFileWords } from '../../shared/text/case-files.ts';
import { isOutside } from '../backup/is-outside.ts';
import { caseFileState, startCaseFile, stopCaseFile, whyNoCaseFile } from '../case-files/case-file-job.ts';
import { secondPerson } from '../case-files/second-person.ts';
import type { Deps } from '../deps.ts';
import type { HandlersOf } from './handlers.ts';

/** Under which settings it is noted which files were made. */
const notes = 'case-file:';

export const caseFileServices: HandlersOf<'caseFile'> = {
  count: async (deps, { filters }) => ok({ count: countFitting(deps.reader, deps.scope('caseFile.make'), filters) }),

  make: async (deps, { columns, filters, format, language, place, reason, count, recipe, second }) => {
    const { register } = deps.host;
    if (!register) return refused({ code: 'not-signed-in' });
    if (!isAbsolute(place) || !isOutside(deps.host.folder, place))
      return refused({ code: 'case-file-place', folder: place });
    const scope = deps.scope('caseFile.make');
    const unfit = whyNoCaseFile(register, countFitting(deps.reader, scope, filters), count);
    if (unfit) return refused(unfit);
    const personal = holdsPersonal(columns);
    const agreed = personal ? await secondPerson({ host: deps.host, user: deps.user, second, count }) : ok(null);
    if (!agreed.ok) return agreed;
    const noted = agreed.value
      ? await deps.keepRoll(`${count} with ${agreed.value}`, nothingWrong, nothingWrong)
      : await deps.write(() => ok(undefined));
    if (!noted.ok) return noted;
    const { name: office } = deps.office();
    const colleagues = new Map(deps.accounts.map(({ user, name }) => [String(user), name]));
    const madeBy = deps.nameOf(deps.user);
    const secondName = agreed.value ? deps.nameOf(agreed.value) : '';
    const id = CaseFileId.parse(deps.newId());
    return startCaseFile(register, {
      scope,
      count,
      asked: {
        ...{ columns, filters, language, recipe, reason, office, madeBy, secondName, madeOn: deps.today },
        names: { lists: deps.lists(), language, colleagues },
      },
      place: {
        ...{ folder: place, format },
        name: `${caseFileWords['case-file.name'][language]}-${deps.today}`,
        beside: caseFileWords['case-file.explanation'][language].toLowerCase(),
      },
      note: { id, at: deps.now, byName: madeBy, reason, format, columns, personal, secondName },
      keep: (note) =>
        register.write((writer) => {
          saveSetting(writer, `${notes}${id}`, note);
          return ok(undefined);
        }),
    });
  },

  progress: async (deps) => stateOf(deps),

  stop: async (deps) => {
    const noted = await deps.write(() => ok(undefined));
    if (!noted.ok) return noted;
    if (deps.host.register) stopCaseFile(deps.host.register);
    return stateOf(deps);
  },

  list: async (deps) => {
    const kept = readSettingsOf(deps.reader, notes).map((value) => CaseFileNote.parse(value));
    return ok(kept.sort((a, b) => (a.at < b.at ? 1 : -1)));
  },
};

const nothingWrong = () => null;

function stateOf({ host: { register } }: Deps) {
  return register ? ok(caseFileState(register)) : refused({ code: 'not-signed-in' as const });
}
