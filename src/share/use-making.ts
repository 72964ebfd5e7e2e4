import { useState } from 'react';
import { useAtlasSession } from '../store/use-atlas';
import { useWords } from '../text/words';
import { useAnnounce } from '../ui/announcer';
import { saveFile } from '../ui/save-file';
import { failureOf } from './failure';
import type { FileRequest } from './make-file';
import { useShareWords } from './use-share-words';

/** After this long, milliseconds, something that is not done is said to be under way. */
const PATIENCE = 300;

/** What has become of the last file that was asked for. */
export interface Making {
  readonly state: 'idle' | 'making' | 'made' | 'failed';
  /** In words; "" where there is nothing to say yet. */
  readonly said: string;
  readonly make: (request: FileRequest) => void;
}

/** Makes files one at a time and says how it goes, in sight and aloud. */
export function useMaking(): Making {
  const session = useAtlasSession();
  const words = useWords();
  const share = useShareWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Pick<Making, 'state' | 'said'>>({
    state: 'idle',
    said: '',
  });
  const say = (state: Making['state'], said: string) => {
    setOutcome({ state, said });
    announce(said);
  };
  const make = async (request: FileRequest) => {
    if (outcome.state === 'making') return;
    setOutcome({ state: 'making', said: '' });
    const slow = setTimeout(() => say('making', share.making), PATIENCE);
    try {
      const { makeFile } = await import('./make-file');
      const { name, blob } = await makeFile(request, session, words, new Date());
      saveFile(blob, name);
      say('made', share.made(name));
    } catch (error) {
      say('failed', share.failed(failureOf(error)));
    } finally {
      clearTimeout(slow);
    }
  };
  return { ...outcome, make: (request) => void make(request) };
}
