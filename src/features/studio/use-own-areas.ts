import { useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import type { AreaProperties, AreasReport, AreasSource, AreasStage } from './own-areas';
import type { StudioEngine } from './engine';
import { bySeverity } from './use-studio';
import { useStudioMessages } from './use-studio-messages';

/** What has become of the file of areas that was brought last. */
export type AreasWork =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading'; readonly stage: AreasStage }
  | { readonly phase: 'failed'; readonly sentence: string }
  | { readonly phase: 'read'; readonly source: AreasSource; readonly report: AreasReport };

/** Returns what has become of the last file of areas, and functions that read one and leave it. */
export function useOwnAreas(engine: StudioEngine | null) {
  const messages = useStudioMessages().ownAreas;
  const announce = useAnnounce();
  const [work, setWork] = useState<AreasWork>({ phase: 'waiting' });
  const jobCount = useRef(0);

  async function read(file: string, source: () => Promise<AreasSource>): Promise<void> {
    jobCount.current += 1;
    const own = jobCount.current;
    // Not where another file has been brought meanwhile.
    const show = (next: AreasWork, sentence = '') => {
      if (own !== jobCount.current) return;
      setWork(next);
      if (sentence !== '') announce(sentence);
    };
    show({ phase: 'reading', stage: 'read' }, messages.stages.read);
    try {
      const given = await source();
      const report = await engine?.areas(given, (stage) => show({ phase: 'reading', stage }));
      if (!report) return;
      const [errors, warnings] = bySeverity(report);
      const count = report.found?.count ?? 0;
      const sentence = messages.done(file, count, errors.length, warnings.length);
      show({ phase: 'read', source: given, report }, sentence);
    } catch (error) {
      const sentence = messages.failed(file, error instanceof Error ? error.message : '');
      show({ phase: 'failed', sentence }, sentence);
    }
  }

  return {
    work,
    bring: (file: File) =>
      void read(file.name, async () => ({
        file: file.name,
        bytes: await file.arrayBuffer(),
        chosen: null,
      })),
    /** Reads the same file anew, with ids and names from other properties. */
    choose: (source: AreasSource, chosen: AreaProperties) =>
      void read(source.file, () => Promise.resolve({ ...source, chosen })),
    leave: () => {
      jobCount.current += 1;
      setWork({ phase: 'waiting' });
    },
  };
}
