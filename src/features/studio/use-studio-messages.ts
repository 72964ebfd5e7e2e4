import type { StudioMessages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { STUDIO_MESSAGES } from './messages';

export function useStudioMessages(): StudioMessages {
  return STUDIO_MESSAGES[useMessages().lang];
}
