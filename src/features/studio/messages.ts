import type { Lang } from '../../domain/model/dataset';
import { studioEn } from '../../i18n/en/studio';
import type { StudioMessages } from '../../i18n/messages';
import { studioSv } from '../../i18n/sv/studio';

/** The texts of the studio in both languages: its worker writes both, without React. */
export const STUDIO_MESSAGES: Readonly<Record<Lang, StudioMessages>> = {
  sv: studioSv,
  en: studioEn,
};
