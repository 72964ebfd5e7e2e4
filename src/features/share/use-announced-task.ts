import { useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { ExportError, type ExportFailure } from '../../domain/export/failure';
import { useShareMessages } from './use-share-messages';

/** Milliseconds before a running task is announced. */
const ANNOUNCE_AFTER = 300;

export interface TaskProgress {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** For the reader; "" where there is nothing to say. */
  readonly message: string;
}

/** Runs one task at a time and announces that it is slow, the message that it resolves to, or why it failed. */
export function useAnnouncedTask(): TaskProgress & {
  readonly run: (task: () => Promise<string>) => void;
} {
  const announce = useAnnounce();
  const share = useShareMessages();
  const [progress, setProgress] = useState<TaskProgress>({ state: 'idle', message: '' });
  const report = (state: TaskProgress['state'], message: string) => {
    setProgress({ state, message });
    if (message !== '') announce(message);
  };
  const run = async (task: () => Promise<string>) => {
    if (progress.state === 'running') return;
    setProgress({ state: 'running', message: '' });
    const slow = setTimeout(() => report('running', share.making), ANNOUNCE_AFTER);
    try {
      report('done', await task());
    } catch (error) {
      report('failed', share.failed(exportFailure(error)));
    } finally {
      clearTimeout(slow);
    }
  };
  return { ...progress, run: (task) => void run(task) };
}

/** Returns why a file could not be made. */
function exportFailure(error: unknown): ExportFailure {
  if (error instanceof ExportError) return error.failure;
  if (!(error instanceof Error)) return { kind: 'unknown', detail: String(error) };
  // A failed fetch and a failed import() are both a TypeError in every browser.
  if (error.name === 'GeometryError' || error instanceof TypeError) return { kind: 'network' };
  return { kind: 'unknown', detail: error.message };
}
