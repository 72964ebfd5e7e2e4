import { useEffect, useRef, useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';
import type { Step, StudioEngine, StudioReport } from './report';

/** What has become of the spreadsheet that was brought last. */
export type Work =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading' | 'failed'; readonly sentence: string }
  | { readonly phase: 'read'; readonly report: StudioReport };

/** What has been done to the spreadsheet, and what of it has been undone, the latest first. */
export interface History {
  readonly steps: readonly Step[];
  readonly undone: readonly Step[];
}

const UNTOUCHED: History = { steps: [], undone: [] };

/** Returns what has become of the last spreadsheet, and functions that read another one, or the same otherwise. */
export function useStudio(engine: StudioEngine | null, messages: StudioMessages) {
  const announce = useAnnounce();
  const [work, setWork] = useState<Work>({ phase: 'waiting' });
  const [history, setHistory] = useState(UNTOUCHED);
  const turn = useRef(0);
  useLeavingAsked(history.steps.length > 0);

  /** @param keep whether what is shown stays until the answer is there. */
  async function run(name: string, job: () => Promise<StudioReport | undefined>, keep: boolean) {
    turn.current += 1;
    const own = turn.current;
    const show = (next: Work, sentence: string) => {
      // Another one has been brought meanwhile.
      if (own !== turn.current) return;
      setWork(next);
      announce(sentence);
    };
    const reading = messages.reading(name);
    if (!keep) show({ phase: 'reading', sentence: reading }, reading);
    try {
      const report = await job();
      if (!report) return;
      const [errors, warnings] = bySeverity(report);
      show({ phase: 'read', report }, messages.done(report.file, errors.length, warnings.length));
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      const sentence = messages.failed(name, reason);
      show({ phase: 'failed', sentence }, sentence);
    }
  }

  function apply(next: History): void {
    const name = work.phase === 'read' ? work.report.file : '';
    setHistory(next);
    void run(name, async () => engine?.apply(next.steps), true);
  }

  return {
    work,
    history,
    apply,
    read: (name: string, content: Blob) => {
      setHistory(UNTOUCHED);
      void run(name, async () => engine?.read(name, await content.arrayBuffer()), false);
    },
  };
}

/** Has the browser ask before the page is left, where work would be lost. */
function useLeavingAsked(isWorkLost: boolean): void {
  useEffect(() => {
    if (!isWorkLost) return undefined;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWorkLost]);
}

/** Returns a history with one more step; what was undone is forgotten. */
export function done({ steps }: History, step: Step): History {
  return { steps: [...steps, step], undone: [] };
}

/** Returns a history without its last step. */
export function undone(history: History): History {
  const last = history.steps.at(-1);
  if (!last) return history;
  return { steps: history.steps.slice(0, -1), undone: [last, ...history.undone] };
}

/** Returns a history with the step that was undone last. */
export function redone({ steps, undone: [first, ...rest] }: History): History {
  return first ? { steps: [...steps, first], undone: rest } : { steps, undone: [] };
}

/** Returns the errors of a report, and its warnings. */
export function bySeverity({ issues }: Pick<StudioReport, 'issues'>) {
  const of = (wanted: string) => issues.filter(({ severity }) => severity === wanted);
  return [of('error'), of('warning')] as const;
}
