import type { Beside } from '../../../shared/case/beside.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import type { Draft } from '../../../shared/contract/case.ts';
import type { Answer } from '../../../shared/failure.ts';
import type { DraftId, UserName } from '../../../shared/ids.ts';
import { createDraftSaver, type DraftSaver, type Kept } from './draft-saver.ts';
import { newDraftId, noLongerBlank } from './new-draft-id.ts';

/** All that is typed of one call. */
export interface DraftContent {
  readonly intake: Intake;
  readonly beside: Beside;
}

/** When and in which window a draft was kept last. */
export type KeptLast = Pick<Draft, 'savedAt' | 'typed'>;

/** One call as it stands in this window. */
export interface KeptDraft {
  /** Changes when the draft was typed on elsewhere: what was typed here goes on as a draft of its own. */
  readonly id: DraftId;
  /** The version that is typed on; null for a draft that was never kept. */
  readonly version: number | null;
  readonly content: DraftContent;
  /** The draft that another window typed on while this text was typed. */
  readonly splitFrom: DraftId | null;
  readonly kept: Kept;
  readonly keptLast: KeptLast | null;
}

/** What a keeper asks of the register. */
export type SaveDraft = (input: {
  readonly id: DraftId;
  readonly basis: number | null;
  readonly typed: NonNullable<Draft['typed']>;
  readonly splitFrom: DraftId | null;
  readonly intake: Intake;
  readonly beside: Beside;
}) => Promise<Answer<Pick<Draft, 'id' | 'version' | 'savedAt'>>>;

/** Keeps one call of this window in the register. It outlives the screen that shows it, until all is kept. */
export interface DraftKeeper {
  readonly author: UserName;
  readonly saver: Omit<DraftSaver<DraftContent>, 'change'>;
  read(): KeptDraft;
  /** Answers the function that stops listening. */
  listen(listener: () => void): () => void;
  change(changed: Partial<DraftContent>): void;
  /** Says of which other draft this is another text; null: it stands by itself. */
  splitFrom(other: DraftId | null): void;
  /** Goes on as a draft of its own from here: its draft was typed on, recorded or thrown away elsewhere. */
  split(): void;
  /** Takes over what another window kept later, when nothing typed here waits. */
  adopt(draft: Draft): void;
}

interface Options {
  readonly author: UserName;
  readonly id: DraftId;
  readonly opened: DraftContent;
  /** The draft as the register has it; null when it was never kept. */
  readonly known: Omit<Draft, 'intake' | 'beside'> | null;
  readonly save: SaveDraft;
  /** Called with what the register took, and when a save was refused. */
  readonly onAnswer: (answer: Answer<Draft>) => void;
}

/** This window, for as long as the page stands: the register tells by it whose text is newer. */
export const thisWindow = crypto.randomUUID();
let turn = 0;

/** The next thing this window sends. */
export function nextTyped(): NonNullable<Draft['typed']> {
  turn += 1;
  return { window: thisWindow, turn };
}

/** Begins to keep a draft that was opened. */
export function createDraftKeeper({ author, id, opened, known, save, onAnswer }: Options): DraftKeeper {
  const listeners = new Set<() => void>();
  let draft: KeptDraft = {
    id,
    version: known?.version ?? null,
    content: opened,
    splitFrom: known?.splitFrom ?? null,
    kept: { state: known ? 'kept' : 'untouched' },
    keptLast: known,
  };
  const set = (changed: Partial<KeptDraft>) => {
    draft = { ...draft, ...changed };
    for (const listener of listeners) listener();
  };
  const split = () => set({ id: newDraftId(), version: null, splitFrom: draft.id });
  const send = async (content: DraftContent): Promise<Answer<unknown>> => {
    const sent = draft;
    const typed = nextTyped();
    const answer = await save({ id: sent.id, basis: sent.version, typed, splitFrom: sent.splitFrom, ...content });
    if (answer.ok) {
      const { id, version, savedAt } = answer.value;
      if (id === draft.id) set({ version: Math.max(version, draft.version ?? 0), keptLast: { savedAt, typed } });
      onAnswer({ ok: true, value: { id, version, savedAt, typed, splitFrom: sent.splitFrom, ...content } });
      return answer;
    }
    const isElsewhere = answer.failure.code === 'draft-changed-meanwhile' || answer.failure.code === 'draft-gone';
    if (!isElsewhere) {
      onAnswer(answer);
      return answer;
    }
    // Not a word is lost: what was typed here is kept at once, beside the other text.
    if (draft.id === sent.id) split();
    return send(content);
  };
  const saver = createDraftSaver<DraftContent>({ save: send, onKept: (kept) => set({ kept }) });
  const change = (changed: Partial<KeptDraft>) => {
    set(changed);
    noLongerBlank(draft.id);
    saver.change(draft.content);
  };
  return {
    author,
    saver,
    read: () => draft,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (changed) => change({ content: { ...draft.content, ...changed } }),
    splitFrom: (other) => change({ splitFrom: other }),
    split() {
      split();
      saver.change(draft.content);
    },
    adopt({ id, version, intake, beside, splitFrom, savedAt, typed }) {
      const isNewer = id === draft.id && version > (draft.version ?? 0);
      if (!isNewer || !saver.isIdle()) return;
      set({ version, content: { intake, beside }, splitFrom, keptLast: { savedAt, typed } });
    },
  };
}
