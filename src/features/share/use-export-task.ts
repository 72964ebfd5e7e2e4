import { useAtlasSession } from '../../store/app-context';
import { useWords } from '../../i18n/use-messages';
import { saveFile } from '../../ui/save-file';
import type { FileRequest } from './make-file';
import { useShareWords } from './use-share-words';
import { useTelling, type Telling } from './use-export-announcer';

/** A file on its way, and how it goes. */
export interface Making extends Telling {
  readonly make: (request: FileRequest) => void;
}

/** Makes files one at a time and hands them to the browser. */
export function useMaking(): Making {
  const session = useAtlasSession();
  const words = useWords();
  const share = useShareWords();
  const { state, said, tell } = useTelling();
  const make = (request: FileRequest) =>
    tell(async () => {
      const { makeFile } = await import('./make-file');
      const { name, blob } = await makeFile(request, session, words, new Date());
      saveFile(blob, name);
      return share.made(name);
    });
  return { state, said, make };
}
