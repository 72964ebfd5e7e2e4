import type { AreaProperties, AreasReport, AreasSource, AreasStage } from './own-areas';
import type { StudioEngine } from './engine';
import { issueCounts } from './report';
import { useStudioMessages } from './use-studio-messages';
import { useWork } from './use-work';

/** A file of areas, and what was found in it. */
interface ReadAreas {
  readonly source: AreasSource;
  readonly report: AreasReport;
}

/** Returns what has become of the last file of areas, and functions that read one and leave it. */
export function useOwnAreas(engine: StudioEngine) {
  const messages = useStudioMessages().ownAreas;
  const { work, run, stop } = useWork<ReadAreas, AreasStage>({
    firstStage: 'read',
    reading: () => messages.stages.read,
    done: ({ source, report }) =>
      messages.done(source.file, report.found?.count ?? 0, ...issueCounts(report)),
    failed: messages.failed,
  });

  const read = (file: string, given: () => Promise<AreasSource>) =>
    void run(file, async ({ onStage }) => {
      const source = await given();
      return { source, report: await engine.areas(source, onStage) };
    });

  return {
    work,
    bring: (file: File) =>
      read(file.name, async () => ({
        file: file.name,
        bytes: await file.arrayBuffer(),
        chosen: null,
      })),
    /** Reads the same file anew, with ids and names from other properties. */
    choose: (source: AreasSource, chosen: AreaProperties) =>
      read(source.file, () => Promise.resolve({ ...source, chosen })),
    leave: stop,
  };
}
