import { embedEn } from '../../text/embed-en';
import { embedSv } from '../../text/embed-sv';
import { en } from '../../text/en';
import { sv } from '../../text/sv';
import type { BothWordings } from './BuilderPage';

/** Both languages: the page is read in one, and the map may speak the other. */
export const WORDINGS: BothWordings = {
  words: { sv, en },
  embed: { sv: embedSv, en: embedEn },
};
