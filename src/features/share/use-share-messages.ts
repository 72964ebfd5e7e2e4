import { shareEn } from '../../i18n/en/share';
import type { Dataset, Lang } from '../../domain/model/dataset';
import type { Messages, ShareMessages } from '../../i18n/messages';
import { shareSv } from '../../i18n/sv/share';
import { inWordsFor } from '../../i18n/area-words';
import { useInWords } from '../../i18n/use-messages';

const SHARE_MESSAGES: Readonly<Record<Lang, ShareMessages>> = { sv: shareSv, en: shareEn };

/** Returns the messages of this feature, which are loaded with it, in the words for a dataset's areas. */
export function shareMessagesOf(
  { lang }: Pick<Messages, 'lang'>,
  { areaSystem }: Pick<Dataset, 'areaSystem'>,
): ShareMessages {
  return inWordsFor(areaSystem, lang, SHARE_MESSAGES[lang]);
}

/** Returns the messages of this feature in the language of the page. */
export function useShareMessages(): ShareMessages {
  return useInWords(SHARE_MESSAGES);
}
