import { shareEn } from '../../i18n/en/share';
import type { Lang } from '../../domain/model/dataset';
import type { Messages, ShareMessages } from '../../i18n/messages';
import { shareSv } from '../../i18n/sv/share';
import { useMessages } from '../../i18n/use-messages';

const SHARE_MESSAGES: Readonly<Record<Lang, ShareMessages>> = { sv: shareSv, en: shareEn };

/** Returns the messages of this feature, which are loaded with it. */
export function shareMessagesOf({ lang }: Pick<Messages, 'lang'>): ShareMessages {
  return SHARE_MESSAGES[lang];
}

/** Returns the messages of this feature in the language of the page. */
export function useShareMessages(): ShareMessages {
  return shareMessagesOf(useMessages());
}
