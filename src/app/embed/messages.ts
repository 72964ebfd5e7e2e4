import { embedEn } from '../../i18n/en/embed';
import { embedSv } from '../../i18n/sv/embed';
import { en } from '../../i18n/en/messages';
import { sv } from '../../i18n/sv/messages';
import type { MessagesByLang } from '../../features/embed/builder/BuilderPage';

/** Both languages: the builder is read in one, and the map may speak the other. */
export const MESSAGES: MessagesByLang = {
  messages: { sv, en },
  embed: { sv: embedSv, en: embedEn },
};
