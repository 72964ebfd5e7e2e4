import type { ShareMessages } from '../../i18n/messages';
import { shareEn } from '../../i18n/en/share';
import { shareSv } from '../../i18n/sv/share';
import { useMessages } from '../../i18n/use-messages';
import type { Messages } from '../../i18n/messages';

/** The room's own wording: it comes with the room, so that no page waits for it. */
export function shareWordsOf({ lang }: Pick<Messages, 'lang'>): ShareMessages {
  return lang === 'en' ? shareEn : shareSv;
}

/** The room's wording in the language the page is read in. */
export function useShareMessages(): ShareMessages {
  return shareWordsOf(useMessages());
}
