import type { StudioMessages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { STUDIO_MESSAGES } from './messages';

/** Returns the texts of the studio in the language of the page. */
export function useStudioMessages(): StudioMessages {
  return STUDIO_MESSAGES[useMessages().lang];
}
