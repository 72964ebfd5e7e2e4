import { useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { draftName, type Draft, type DraftEntry, type DraftStore } from './draft';
import { programmeIn, UNTOUCHED, type History } from './history';
import type { OwnAreas } from './own-areas';
import type { StudioEngine } from './engine';
import type { IssueReport, ImportStage, StudioReport } from './report';
import { rememberedSteps } from './remembered-columns';
import { useDraft } from './use-draft';
import { useStudioMessages } from './use-studio-messages';

/** What has become of the spreadsheet that was brought last. */
export type Work =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'failed'; readonly sentence: string }
  | { readonly phase: 'reading'; readonly sentence: string; readonly stage: ImportStage }
  | { readonly phase: 'read'; readonly report: StudioReport };

/** What a job of reading knows of those after it, and whom it reports to. */
interface JobContext {
  /** False where another one has been begun since. */
  readonly isLast: () => boolean;
  readonly onStage: (stage: ImportStage) => void;
}

const NEVER_SUPERSEDED: JobContext = { isLast: () => true, onStage: () => undefined };

/**
 * Returns what has become of the last spreadsheet, and functions that read another one, or the same otherwise.
 * @param asked the id of the draft that the address names, "" where it names none.
 */
export function useStudio(engine: StudioEngine | null, drafts: DraftStore | null, asked: string) {
  const messages = useStudioMessages();
  const { work, run, stop } = useWork();
  const { draft, keep, setAreas, areasNow, begin, save, ...kept } = useDraft(drafts, asked);

  function resume(next: Draft): void {
    begin(next);
    void run(next.file, (context) => readDraft(engine, next, context), false);
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
      void run(draft.file, async () => engine?.apply(history.steps), true);
    },
    read: (name: string, content: Blob) => {
      begin(null, true);
      const job = async (context: JobContext) => {
        const brought = { engine, drafts, areasNow, name, content };
        const { report, draft: next } = await bring(brought, context);
        if (next && context.isLast()) {
          begin(next);
          void save(next);
        }
        return report;
      };
      void run(name, job, false);
    },
    /** Opens the draft that the address names; returns a sentence on why that cannot be, "" where it is open. */
    open: async () => {
      const found = (await drafts?.open(asked)) ?? 'gone';
      if (typeof found === 'string') return messages.drafts.unopened[found];
      resume(found);
      return '';
    },
    discard: async (entry: DraftEntry) => {
      const [id, name] = [entry.id, draftName(entry)];
      if (!(await drafts?.discard(id))) return messages.drafts.elsewhere(name);
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
  readonly engine: StudioEngine | null;
  readonly drafts: DraftStore | null;
  readonly areasNow: { readonly current: OwnAreas | null };
  readonly name: string;
  readonly content: Blob;
}

/** Reads a spreadsheet, again where the areas are others by then; what is kept of it is null where it could not be read. */
async function bring(
  brought: Brought,
  context: JobContext,
): Promise<{ readonly report: StudioReport | undefined; readonly draft: Draft | null }> {
  const { engine, drafts, areasNow, name, content } = brought;
  const bytes = await content.arrayBuffer();
  const areas = areasNow.current;
  const first = await engine?.read(name, bytes, areas, context.onStage);
  const steps = rememberedSteps(first?.sheets ?? [], drafts?.entries() ?? []);
  const history = { ...UNTOUCHED, steps };
  const report = first && (await applied(engine, first, history, context));
  if (context.isLast() && areas !== areasNow.current) return bring(brought, context);
  if (!report || report.sheets.length === 0) return { report, draft: null };
  const draft = { id: newDraftId(), file: report.file, bytes, areas, history, saved: Date.now() };
  return { report, draft };
}

/** Returns what has become of the last spreadsheet, and functions that start reading and leave it. */
function useWork() {
  const messages = useStudioMessages();
  const announce = useAnnounce();
  const [work, setWork] = useState<Work>({ phase: 'waiting' });
  const jobCount = useRef(0);

  /** @param keep whether what is shown stays until the answer is there. */
  async function run(
    name: string,
    job: (context: JobContext) => Promise<StudioReport | undefined>,
    keep: boolean,
  ) {
    jobCount.current += 1;
    const own = jobCount.current;
    // Not where another one has been brought meanwhile.
    const isLast = () => own === jobCount.current;
    const show = (next: Work, sentence: string) => {
      if (!isLast()) return;
      setWork(next);
      announce(sentence);
    };
    const reading = messages.reading(name);
    const onStage = (stage: ImportStage) => {
      if (isLast() && !keep) setWork({ phase: 'reading', sentence: reading, stage });
    };
    onStage({ stage: 'cells' });
    if (!keep) announce(reading);
    try {
      const report = await job({ isLast, onStage });
      if (!report) return;
      const [errors, warnings] = bySeverity(report);
      show({ phase: 'read', report }, messages.done(report.file, errors.length, warnings.length));
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      const sentence = messages.failed(name, reason);
      show({ phase: 'failed', sentence }, sentence);
    }
  }

  function stop(): void {
    jobCount.current += 1;
    setWork({ phase: 'waiting' });
  }
  return { work, run, stop };
}

/** Returns a draft with another history. What is written of its programme is gone where the history says something else of it. */
function withHistory(draft: Draft, history: History): Draft {
  const isSame = programmeIn(history) === programmeIn(draft.history);
  return { ...draft, history, unsent: isSame ? draft.unsent : undefined };
}

/** Reads the spreadsheet of a draft, and changes it as it was changed. */
export async function readDraft(
  engine: StudioEngine | null,
  { file, bytes, areas, history }: Draft,
  context: JobContext = NEVER_SUPERSEDED,
) {
  const report = await engine?.read(file, bytes, areas, context.onStage);
  return report && applied(engine, report, history, context);
}

/** Changes the spreadsheet that was read last, if it is to be changed and no other one has been brought. */
function applied(
  engine: StudioEngine | null,
  report: StudioReport,
  { steps }: History,
  { isLast }: JobContext,
) {
  return steps.length === 0 || !isLast() ? report : engine?.apply(steps);
}

/** Returns the errors of a report, and its warnings. */
export function bySeverity({ issues }: { readonly issues: readonly IssueReport[] }) {
  const of = (wanted: string) => issues.filter(({ severity }) => severity === wanted);
  return [of('error'), of('warning')] as const;
}

/** An id that no other draft has. Not a UUID: browsers make none where the page is not secure. */
function newDraftId(): string {
  return [Date.now(), ...crypto.getRandomValues(new Uint32Array(2))].join('-');
}
