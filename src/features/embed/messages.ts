import type { Lang } from '../../domain/model/dataset';
import { embedEn } from '../../i18n/en/embed';
import type { EmbedMessages } from '../../i18n/messages';
import { embedSv } from '../../i18n/sv/embed';
import { useInWords } from '../../i18n/use-messages';

/** The texts of embedding in both languages: the builder is read in one, and the map may speak the other. */
export const EMBED_MESSAGES: Readonly<Record<Lang, EmbedMessages>> = { sv: embedSv, en: embedEn };

/** Returns the texts of the page that makes the code, in its language. */
export function useBuilderMessages(): EmbedMessages['builder'] {
  return useInWords(EMBED_MESSAGES).builder;
}
