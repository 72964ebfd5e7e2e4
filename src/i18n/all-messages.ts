import type { Lang } from '../domain/model/dataset';
import { en } from './en/messages';
import type { Messages } from './messages';
import { sv } from './sv/messages';

/** The texts of every language, for what is built in all of them. A visitor's page loads those of its own. */
export const ALL_MESSAGES: Readonly<Record<Lang, Messages>> = { sv, en };
