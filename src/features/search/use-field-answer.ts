import { useEffect, useMemo, useState } from 'react';
import type { SearchAnswer } from '../../domain/search/engine';
import type { Messages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { MAX_HITS } from './choices';
import type { SearchLoader, SearchModule } from './loader';

/** The answer to what stands in the field: at once, as soon as the search is loaded. */
export type FieldAnswer =
  | { readonly state: 'loading' | 'missing' }
  | {
      readonly state: 'found';
      readonly found: SearchAnswer;
      readonly HitList: SearchModule['HitList'];
    };

/** Answers a text from key to key. The second value begins to load the search. */
export function useFieldAnswer(
  load: SearchLoader,
  text: string,
): readonly [FieldAnswer, () => void] {
  const [module, setModule] = useState<SearchModule | 'loading' | 'missing'>('loading');
  const begin = () => {
    if (typeof module === 'string') load().then(setModule, () => setModule('missing'));
  };
  const answer = useMemo(
    (): FieldAnswer =>
      typeof module === 'string'
        ? { state: module }
        : {
            state: 'found',
            found: module.engine.find(text, MAX_HITS),
            HitList: module.HitList,
          },
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
  switch (answer.state) {
    case 'found':
      return search.announceFound(answer.found.count, answer.found.query);
    case 'missing':
      return search.missing;
    case 'loading':
      return null;
  }
}
