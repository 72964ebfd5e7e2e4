import { embedEn } from '../../i18n/en/embed';
import { embedSv } from '../../i18n/sv/embed';
import { ALL_MESSAGES } from '../../i18n/all-messages';
import type { MessagesByLang } from '../../features/embed/builder/BuilderPage';

/** Both languages: the builder is read in one, and the map may speak the other. */
export const MESSAGES: MessagesByLang = {
  messages: ALL_MESSAGES,
  embed: { sv: embedSv, en: embedEn },
};
