import type { Lang } from '../../domain/model/dataset';
import type { Messages } from '../../i18n/messages';
import { sv } from '../../i18n/sv/messages';

/** The texts by language. Those that are not in the first file are one of their own. */
export const MESSAGES: Readonly<Record<Lang, () => Promise<Messages>>> = {
  sv: () => Promise.resolve(sv),
  en: async () => (await import('../../i18n/en/messages')).en,
};
