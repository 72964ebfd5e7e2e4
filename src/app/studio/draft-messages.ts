import type { Lang } from '../../domain/model/dataset';
import { draftEn } from '../../i18n/en/draft';
import type { DraftMessages } from '../../i18n/messages';
import { draftSv } from '../../i18n/sv/draft';

export const DRAFT: Readonly<Record<Lang, DraftMessages>> = { sv: draftSv, en: draftEn };
