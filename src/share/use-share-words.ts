import type { ShareWords } from '../text/share-words';
import { shareEn } from '../text/share-en';
import { shareSv } from '../text/share-sv';
import { useWords } from '../text/words';
import type { Wording } from '../text/wording';

/** The room's own wording: it comes with the room, so that no page waits for it. */
export function shareWordsOf({ lang }: Pick<Wording, 'lang'>): ShareWords {
  return lang === 'en' ? shareEn : shareSv;
}

/** The room's wording in the language the page is read in. */
export function useShareWords(): ShareWords {
  return shareWordsOf(useWords());
}
