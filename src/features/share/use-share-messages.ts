import { shareEn } from '../../i18n/en/share';
import type { Messages } from '../../i18n/messages';
import type { ShareMessages } from '../../i18n/messages';
import { shareSv } from '../../i18n/sv/share';
import { useMessages } from '../../i18n/use-messages';

/** Returns the messages of this feature, which are loaded with it. */
export function shareMessagesOf({ lang }: Pick<Messages, 'lang'>): ShareMessages {
  return lang === 'en' ? shareEn : shareSv;
}

/** Returns the messages of this feature in the language of the page. */
export function useShareMessages(): ShareMessages {
  return shareMessagesOf(useMessages());
}
