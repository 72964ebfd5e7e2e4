import { useEffect } from 'react';
import { regionOfShown, type ShownHit } from '../domain/find/search-groups';
import { useAtlasSession } from '../store/use-atlas';
import { attend } from '../store/view-store';
import { useWords } from '../text/words';
import { useAnnounce } from '../ui/announcer';
import type { Finding } from './use-finding';

/** So long after the last key it is said how much was found, milliseconds: not at every letter. */
const PAUSE = 700;

/** Says how many hits there are, once the typing rests. Null while no list is shown. */
export function useSpokenCount(finding: Finding | null): void {
  const { search } = useWords();
  const announce = useAnnounce();
  const found = finding?.state === 'found' ? finding.found : null;
  const said = found && search.saidFound(found.count, found.query);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => announce(said), PAUSE);
    return () => clearTimeout(timer);
  }, [said, announce]);
}

/** Shows on the map where the hit lies that would be chosen now. */
export function usePointedAt(hit: ShownHit | null): void {
  const { store } = useAtlasSession();
  const code = hit && regionOfShown(hit);
  useEffect(() => {
    if (code === null) return undefined;
    attend(store, { hovered: code });
    return () => attend(store, { hovered: null });
  }, [store, code]);
}
