import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { saveFile } from '../../ui/save-file';
import type { FileRequest } from './make-file';
import { useShareMessages } from './use-share-words';
import { useTelling, type Telling } from './use-export-announcer';

/** A file on its way, and how it goes. */
export interface ExportTask extends Telling {
  readonly make: (request: FileRequest) => void;
}

/** Makes files one at a time and hands them to the browser. */
export function useExportTask(): ExportTask {
  const app = useAppContext();
  const messages = useMessages();
  const share = useShareMessages();
  const { state, said, tell } = useTelling();
  const make = (request: FileRequest) =>
    tell(async () => {
      const { makeFile } = await import('./make-file');
      const { name, blob } = await makeFile(request, app, messages, new Date());
      saveFile(blob, name);
      return share.made(name);
    });
  return { state, said, make };
}
