import { useState } from 'react';
import { ExportError, type ExportFailure } from '../../domain/export/failure';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext } from '../../store/app-context';
import { useAnnounce } from '../../ui/announcer';
import { saveFile } from '../../ui/SaveButton';
import type { FileRequest } from './export-file';
import { useShareMessages } from './use-share-messages';
import { TextButton } from '../../ui/TextButton';

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

export interface ExportTask extends TaskProgress {
  readonly start: (request: FileRequest) => void;
}

/** Creates files one at a time and saves them. */
export function useExportTask(): ExportTask {
  const app = useAppContext();
  const messages = useMessages();
  const share = useShareMessages();
  const { run, ...progress } = useAnnouncedTask();
  const start = (request: FileRequest) =>
    run(async () => {
      const { createFile } = await import('./export-file');
      const { name, blob } = await createFile(request, app, messages, new Date());
      saveFile(blob, name);
      return share.made(name);
    });
  return { ...progress, start };
}

function exportFailure(error: unknown): ExportFailure {
  if (error instanceof ExportError) return error.failure;
  if (!(error instanceof Error)) return { kind: 'unknown', detail: String(error) };
  // A failed fetch and a failed import() are both a TypeError in every browser.
  if (error.name === 'GeometryError' || error instanceof TypeError) return { kind: 'network' };
  return { kind: 'unknown', detail: error.message };
}

/** Shows the message that the live region announces. */
export function TaskStatus({ task }: { readonly task: TaskProgress }) {
  if (task.message === '') return null;
  return (
    <p className={`status share-status is-${task.state}`} aria-hidden="true">
      {task.message}
    </p>
  );
}

interface FormatItemProps {
  readonly messages: { readonly label: string; readonly about: string };
  readonly onPress: () => void;
}

/** A list item with a button that makes a file, and what the file is good for. */
export function FormatItem({ messages, onPress }: FormatItemProps) {
  return (
    <li>
      <p className="share-format">
        <TextButton onClick={onPress}>{messages.label}</TextButton>{' '}
        <span className="muted">{messages.about}</span>
      </p>
    </li>
  );
}
