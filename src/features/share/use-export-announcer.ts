import { useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { failureOf } from './failure';
import { useShareMessages } from './use-share-words';

/** After this long, milliseconds, something that is not done is said to be under way. */
const PATIENCE = 300;

/** How far something has come. */
export interface Telling {
  readonly state: 'idle' | 'making' | 'made' | 'failed';
  /** In words; "" where there is nothing to say. */
  readonly said: string;
}

/**
 * Runs one task at a time and says how it goes, in sight and aloud: that it is under way, where it takes long;
 * what it says when it is done, if anything; why it failed.
 */
export function useTelling(): Telling & { readonly tell: (task: () => Promise<string>) => void } {
  const announce = useAnnounce();
  const share = useShareMessages();
  const [outcome, setOutcome] = useState<Telling>({ state: 'idle', said: '' });
  const say = (state: Telling['state'], said: string) => {
    setOutcome({ state, said });
    if (said !== '') announce(said);
  };
  const tell = async (task: () => Promise<string>) => {
    if (outcome.state === 'making') return;
    setOutcome({ state: 'making', said: '' });
    const slow = setTimeout(() => say('making', share.making), PATIENCE);
    try {
      const said = await task();
      clearTimeout(slow);
      say('made', said);
    } catch (error) {
      clearTimeout(slow);
      say('failed', share.failed(failureOf(error)));
    }
  };
  return { ...outcome, tell: (task) => void tell(task) };
}
