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

const NEVER_SUPERSEDED: StudioJobContext = { isLast: () => true, onStage: () => undefined };

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
    failed: messages.failed,
  });
  const { draft, keep, setAreas, areasNow, begin, save, ...kept } = useDraft(drafts, asked);

  function resume(next: Draft): void {
    begin(next);
    void run(next.file, (context) => readDraft(engine, next, context));
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
      keep({ ...withHistory(draft, history), saved: Date.now() });
      void run(draft.file, () => engine.apply(history.steps), true);
    },
    read: (name: string, content: Blob) => {
      begin(null, true);
      const job = async (context: StudioJobContext) => {
        const brought = { engine, drafts, areasNow, name, content };
        const { report, draft: next } = await bring(brought, context);
        if (next && context.isLast()) {
          begin(next);
          void save(next);
        }
        return report;
      };
      void run(name, job);
    },
    /** Opens the draft that the address names; returns a sentence on why that cannot be, "" where it is open. */
    open: async () => {
      const found = await drafts.open(asked);
      if (typeof found === 'string') return messages.drafts.unopened[found];
      resume(found);
      return '';
    },
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

/** A spreadsheet that is brought, and what it is read with. */
interface Brought {
  readonly engine: StudioEngine;
  readonly drafts: DraftStore;
  readonly areasNow: { readonly current: OwnAreas | null };
  readonly name: string;
  readonly content: Blob;
}

/** Reads a spreadsheet, again where the areas are others by then; what is kept of it is null where it could not be read. */
async function bring(
  brought: Brought,
  context: StudioJobContext,
): Promise<{ readonly report: StudioReport; readonly draft: Draft | null }> {
  const { engine, drafts, areasNow, name, content } = brought;
  const bytes = await content.arrayBuffer();
  const areas = areasNow.current;
  const first = await engine.read(name, bytes, areas, context.onStage);
  const steps = rememberedSteps(first.sheets, drafts.entries());
  const history = { ...UNTOUCHED, steps };
  const report = await applied(engine, first, history, context);
  if (context.isLast() && areas !== areasNow.current) return bring(brought, context);
  if (report.sheets.length === 0) return { report, draft: null };
  const draft = { id: newDraftId(), file: report.file, bytes, areas, history, saved: Date.now() };
  return { report, draft };
}

/** Returns a draft with another history. What is written of its programme is gone where the history says something else of it. */
function withHistory(draft: Draft, history: History): Draft {
  const isSame = programmeIn(history) === programmeIn(draft.history);
  return { ...draft, history, unsent: isSame ? draft.unsent : undefined };
}

/** Reads the spreadsheet of a draft, and changes it as it was changed. */
export async function readDraft(
  engine: StudioEngine,
  { file, bytes, areas, history }: Draft,
  context: StudioJobContext = NEVER_SUPERSEDED,
) {
  const report = await engine.read(file, bytes, areas, context.onStage);
  return applied(engine, report, history, context);
}

/** Changes the spreadsheet that was read last, if it is to be changed and no other one has been brought. */
function applied(
  engine: StudioEngine,
  report: StudioReport,
  { steps }: History,
  { isLast }: StudioJobContext,
) {
  return steps.length === 0 || !isLast() ? report : engine.apply(steps);
}

/** An id that no other draft has. Not a UUID: browsers make none where the page is not secure. */
function newDraftId(): string {
  return [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
}
