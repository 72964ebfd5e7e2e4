import { draftName, type Draft, type DraftEntry, type DraftStore } from './draft';
import { programmeIn, UNTOUCHED, type History } from './history';
import type { OwnAreas } from './own-areas';
import type { StudioEngine } from './engine';
import { issueCounts, type ImportStage, type StudioReport } from './report';
import { rememberedSteps } from './remembered-columns';
import { useDraft } from './use-draft';
import { useStudioMessages } from './use-studio-messages';
import { useWork, type JobContext } from './use-work';

type StudioJobContext = JobContext<ImportStage>;

/**
 * Returns what has become of the last spreadsheet, and functions that read another one, or the same otherwise.
 * @param asked the id of the draft that the address names, "" where it names none.
 */
export function useStudio(engine: StudioEngine, drafts: DraftStore, asked: string) {
  const messages = useStudioMessages();
  const { work, run, stop } = useWork<StudioReport, ImportStage>({
    firstStage: { stage: 'cells' },
    reading: messages.reading,
    done: (report) => messages.done(report.file, ...issueCounts(report)),
    failed: messages.ownAreas.failed,
  });
  const { draft, keep, setAreas, areasNow, begin, save, ...kept } = useDraft(drafts, asked);

  function resume(next: Draft): void {
    begin(next);
    void run(next.file, ({ onStage }) => engine.read(next, onStage));
  }

  return {
    ...kept,
    work,
    /** Has spreadsheets read against other areas, the one that is open at once; null for those that are published. */
    matchAgainst: (next: OwnAreas | null) => {
      if (!draft) return setAreas(next);
      const changed = { ...draft, areas: next, saved: Date.now() };
      resume(changed);
      void save(changed);
    },
    apply: (history: History) => {
      if (!draft) return;
      const changed = { ...withHistory(draft, history), saved: Date.now() };
      keep(changed);
      void run(draft.file, () => engine.read(changed), true);
    },
    read: (file: string, content: Blob) => {
      begin(null, true);
      const job = async (context: StudioJobContext): Promise<StudioReport> => {
        const brought = newDraft(file, await content.arrayBuffer(), areasNow.current);
        const [next, report] = await readNew(engine, brought, drafts, context);
        if (!context.isLast()) return report;
        if (next.areas !== areasNow.current) return job(context);
        if (report.sheets.length > 0) {
          begin(next);
          void save(next);
        }
        return report;
      };
      void run(file, job);
    },
    /** Opens the draft that the address names; returns a sentence on why that cannot be, "" where it is open. */
    open: async () => {
      const found = await drafts.open(asked);
      if (typeof found === 'string') return messages.drafts.unopened[found];
      resume(found);
      return '';
    },
    /** Discards a draft; returns a sentence on how it went. */
    discard: async (entry: DraftEntry) => {
      const [id, name] = [entry.id, draftName(entry)];
      if (!(await drafts.discard(id))) return messages.drafts.unopened.elsewhere;
      if (id === draft?.id) {
        stop();
        begin(null);
      } else if (draft && kept.unsaved !== '') void save(draft);
      return messages.drafts.discarded(name);
    },
  };
}

export type Studio = ReturnType<typeof useStudio>;

/** Reads a spreadsheet that is brought, its columns as they are remembered; returns its draft and what is told of it. */
async function readNew(
  engine: StudioEngine,
  brought: Draft,
  drafts: DraftStore,
  { isLast, onStage }: StudioJobContext,
): Promise<readonly [Draft, StudioReport]> {
  const report = await engine.read(brought, onStage);
  const steps = rememberedSteps(report.sheets, drafts.entries());
  const draft = { ...brought, file: report.file, history: { ...UNTOUCHED, steps } };
  return [draft, steps.length === 0 || !isLast() ? report : await engine.read(draft)];
}

/** Returns a draft with another history. What is written of its programme is gone where the history says something else of it. */
function withHistory(draft: Draft, history: History): Draft {
  const isSame = programmeIn(history) === programmeIn(draft.history);
  return { ...draft, history, unsent: isSame ? draft.unsent : undefined };
}

function newDraft(file: string, bytes: ArrayBuffer, areas: OwnAreas | null): Draft {
  // Not a UUID: browsers make none where the page is not secure.
  const id = [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
  return { id, file, bytes, areas, history: UNTOUCHED, saved: Date.now() };
}
