import { useEffect } from 'react';
import { useAppContext } from '../../store/app-context';
import { setInteraction } from '../../store/view-store';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { useSearchLoader } from './loader';

/** Keeps in mind where the search found something, and says how much. Draws nothing. */
export function SearchFollower() {
  const { store } = useAppContext();
  const { search } = useMessages();
  const door = useSearchLoader();
  const announce = useAnnounce();
  useEffect(() => {
    if (!door) return undefined;
    let ended = false;
    const follow = async (query: string, say: boolean) => {
      const found = (await door.engine()).find(query);
      // Meanwhile something else may have been asked for.
      if (ended || store.getState().view.query !== query) return;
      setInteraction(store, { found: found.regions.length > 0 ? new Set(found.regions) : null });
      if (say) announce(search.saidFound(found.count, query));
    };
    // What cannot be fetched is told of where the hits were to stand.
    const begin = (query: string, say: boolean) =>
      query === '' ? undefined : void follow(query, say).catch(() => undefined);
    begin(store.getState().view.query, false);
    const stop = store.subscribe(({ view }, previous) => {
      if (view.query !== previous.view.query) begin(view.query, true);
    });
    return () => {
      ended = true;
      stop();
    };
  }, [store, door, search, announce]);
  return null;
}
