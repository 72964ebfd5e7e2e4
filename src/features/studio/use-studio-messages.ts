import type { Lang } from '../../domain/model/dataset';
import { studioEn } from '../../i18n/en/studio';
import type { StudioMessages } from '../../i18n/messages';
import { studioSv } from '../../i18n/sv/studio';
import { useMessages } from '../../i18n/use-messages';

/** The texts of the studio by language. */
export const STUDIO_MESSAGES: Readonly<Record<Lang, StudioMessages>> = {
  sv: studioSv,
  en: studioEn,
};

/** Returns the texts of the studio in the language of the page. */
export function useStudioMessages(): StudioMessages {
  return STUDIO_MESSAGES[useMessages().lang];
}
