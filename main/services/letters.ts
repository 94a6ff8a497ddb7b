import { makeLetter, sendLetter } from '../../shared/case/decide-letters.ts';
import { ok, refused } from '../../shared/result.ts';
import { loadCase } from '../case-store.ts';
import { change } from '../change-case.ts';
import { composeLetter, templateToUse } from '../letters/compose-letter.ts';
import { letterFile } from '../letters/letter-file.ts';
import type { HandlersOf } from './handlers.ts';

export const letterServices: HandlersOf<'letter'> = {
  preview: async (deps, { caseId, template, recipient }) => {
    const loaded = loadCase(deps.reader, caseId);
    if (!loaded.ok) return loaded;
    const found = templateToUse(deps, template, null);
    return found.ok ? ok(composeLetter(deps, loaded.value.state, { template: found.value, recipient })) : found;
  },

  /** Who writes, under which number and of which kind is the template's and the report's: only the words are the person's. */
  make: async (deps, { caseId, version, template, templateVersion, recipient, ...worded }) =>
    change(deps, { caseId, version }, (state) => {
      const found = templateToUse(deps, template, templateVersion);
      if (!found.ok) return found;
      const { needs, kind, sender, reference } = composeLetter(deps, state, { template: found.value, recipient });
      return makeLetter(state, { letter: { kind, template, templateVersion, sender, reference, ...worded }, needs });
    }),

  send: async (deps, { caseId, version, ...sent }) =>
    change(deps, { caseId, version }, (state, by) => sendLetter(state, sent, by)),

  file: async (deps, { caseId, letter: number, format }) => {
    const loaded = loadCase(deps.reader, caseId);
    if (!loaded.ok) return loaded;
    const { state } = loaded.value;
    const letter = state.letters.find((made) => made.letter === number);
    return letter ? letterFile(deps.host, letter, { number: state.number, format }) : refused({ code: 'not-found' });
  },
};
