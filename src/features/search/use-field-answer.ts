import { useEffect, useMemo, useState } from 'react';
import type { SearchAnswer } from '../../domain/search/engine';
import type { Messages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { MAX_HITS } from './choices';
import type { SearchLoader, SearchModule } from './loader';

/** The answer to what stands in the field: at once, as soon as the search is loaded. Until then, how that goes. */
export type FieldAnswer =
  | 'loading'
  | 'missing'
  | (Pick<SearchModule, 'HitList'> & { readonly found: SearchAnswer });

/** Answers a text from key to key. The second value begins to load the search. */
export function useFieldAnswer(
  { load }: SearchLoader,
  text: string,
): readonly [FieldAnswer, () => void] {
  const [module, setModule] = useState<SearchModule | 'loading' | 'missing'>('loading');
  const begin = () => {
    if (typeof module === 'string') load().then(setModule, () => setModule('missing'));
  };
  const answer = useMemo(
    (): FieldAnswer =>
      typeof module === 'string'
        ? module
        : { HitList: module.HitList, found: module.engine.find(text, MAX_HITS) },
    [module, text],
  );
  return [answer, begin];
}

/** So long after the last key the number of hits is announced, milliseconds. */
const PAUSE = 700;

/** Announces how many hits there are, or that there can be none, once the typing rests. Null while no list is shown. */
export function useAnnouncedAnswer(answer: FieldAnswer | null): void {
  const { search } = useMessages();
  const announce = useAnnounce();
  const sentence = answer && announcementOf(answer, search);
  useEffect(() => {
    if (sentence === null) return undefined;
    const timer = setTimeout(() => announce(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}

function announcementOf(answer: FieldAnswer, search: Messages['search']): string | null {
  if (answer === 'loading') return null;
  if (answer === 'missing') return search.missing;
  return search.announceFound(answer.found.count, answer.found.query);
}
