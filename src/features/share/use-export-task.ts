import { useMessages } from '../../i18n/use-messages';
import { useAppContext } from '../../store/app-context';
import { saveFile } from '../../ui/save-file';
import type { FileRequest } from './export-file';
import { useAnnouncedTask, type TaskProgress } from './use-announced-task';
import { useShareMessages } from './use-share-messages';

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
