import { embedEn } from '../../../i18n/en/embed';
import { embedSv } from '../../../i18n/sv/embed';
import { en } from '../../../i18n/en/messages';
import { sv } from '../../../i18n/sv/messages';
import type { BothMessages } from './BuilderPage';

/** Both languages: the page is read in one, and the map may speak the other. */
export const MESSAGES: BothMessages = {
  messages: { sv, en },
  embed: { sv: embedSv, en: embedEn },
};
