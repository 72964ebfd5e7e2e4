import { useRef, useState } from 'react';
import type { StudioMessages } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';
import type { StudioEngine, StudioReport } from './report';

/** What has become of the spreadsheet that was brought last. */
export type Work =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading' | 'failed'; readonly sentence: string }
  | { readonly phase: 'read'; readonly report: StudioReport };

/** Returns what has become of the last spreadsheet, and functions that read another one, or the same otherwise. */
export function useStudio(engine: StudioEngine | null, messages: StudioMessages) {
  const announce = useAnnounce();
  const [work, setWork] = useState<Work>({ phase: 'waiting' });
  const turn = useRef(0);

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

  return {
    work,
    read: (name: string, content: Blob) =>
      void run(name, async () => engine?.read(name, await content.arrayBuffer()), false),
    assign: (sheet: number, column: number, field: string | null) => {
      const name = work.phase === 'read' ? work.report.file : '';
      void run(name, async () => engine?.assign(sheet, column, field), true);
    },
  };
}

/** Returns the errors of a report, and its warnings. */
export function bySeverity({ issues }: Pick<StudioReport, 'issues'>) {
  const of = (wanted: string) => issues.filter(({ severity }) => severity === wanted);
  return [of('error'), of('warning')] as const;
}
