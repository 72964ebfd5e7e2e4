import { useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';

/** What has become of the file that was brought last. */
export type Work<Result, Stage> =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'failed'; readonly sentence: string }
  | { readonly phase: 'reading'; readonly sentence: string; readonly stage: Stage }
  | { readonly phase: 'read'; readonly result: Result };

/** What a job of reading knows of those after it, and whom it reports to. */
export interface JobContext<Stage> {
  /** False where another one has been begun since. */
  readonly isLast: () => boolean;
  readonly onStage: (stage: Stage) => void;
}

interface WorkOptions<Result, Stage> {
  readonly firstStage: Stage;
  /** The sentences on a file that is read, has been read, and cannot be read. */
  readonly reading: (file: string) => string;
  readonly done: (result: Result) => string;
  readonly failed: (file: string, reason: string) => string;
}

/** Returns what has become of the last file, and functions that start reading and leave it. */
export function useWork<Result, Stage>(options: WorkOptions<Result, Stage>) {
  const announce = useAnnounce();
  const [work, setWork] = useState<Work<Result, Stage>>({ phase: 'waiting' });
  const jobCount = useRef(0);

  /** @param keep whether what is shown stays until the answer is there. */
  async function run(
    file: string,
    job: (context: JobContext<Stage>) => Promise<Result>,
    keep = false,
  ): Promise<void> {
    jobCount.current += 1;
    const own = jobCount.current;
    // Not where another one has been brought meanwhile.
    const isLast = () => own === jobCount.current;
    const show = (next: Work<Result, Stage>, sentence: string) => {
      if (!isLast()) return;
      setWork(next);
      announce(sentence);
    };
    const reading = options.reading(file);
    const onStage = (stage: Stage) => {
      if (isLast() && !keep) setWork({ phase: 'reading', sentence: reading, stage });
    };
    onStage(options.firstStage);
    if (!keep) announce(reading);
    try {
      const result = await job({ isLast, onStage });
      show({ phase: 'read', result }, options.done(result));
    } catch (error) {
      const sentence = options.failed(file, error instanceof Error ? error.message : '');
      show({ phase: 'failed', sentence }, sentence);
    }
  }

  function stop(): void {
    jobCount.current += 1;
    setWork({ phase: 'waiting' });
  }
  return { work, run, stop };
}
