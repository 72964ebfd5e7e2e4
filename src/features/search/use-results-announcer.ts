import { useEffect } from 'react';
import { regionOfShown, type ShownHit } from '../../domain/search/groups';
import { useAppContext } from '../../store/app-context';
import { setInteraction } from '../../store/view-store';
import { useMessages } from '../../i18n/use-messages';
import type { Messages } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';
import type { Finding } from './use-finding';

/** So long after the last key it is said how much was found, milliseconds: not at every letter. */
const PAUSE = 700;

/** Says how many hits there are, or that they cannot be had, once the typing rests. Null while no list is shown. */
export function useSpokenFinding(finding: Finding | null): void {
  const { search } = useMessages();
  const announce = useAnnounce();
  const said = finding && spoken(finding, search);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => announce(said), PAUSE);
    return () => clearTimeout(timer);
  }, [said, announce]);
}

function spoken(finding: Finding, search: Messages['search']): string | null {
  switch (finding.state) {
    case 'found':
      return search.saidFound(finding.found.count, finding.found.query);
    case 'missing':
      return search.missing;
    case 'waiting':
      return null;
  }
}

/** Shows on the map where the hit lies that would be chosen now. */
export function usePointedAt(hit: ShownHit | null): void {
  const { store } = useAppContext();
  const code = hit && regionOfShown(hit);
  useEffect(() => {
    if (code === null) return undefined;
    setInteraction(store, { hovered: code });
    return () => setInteraction(store, { hovered: null });
  }, [store, code]);
}
