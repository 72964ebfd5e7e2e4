import type { Dataset } from '../domain/model/dataset';
import { UNKNOWN_EDITION, type Edition } from '../domain/model/edition';
import { LIKENESS_KIT } from '../domain/similarity/module';
import { createSession } from '../app/create-context';
import type { AtlasSession } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import type { Wording } from '../i18n/messages';

/** A session at an address such as "/region/dalarna/?tema=livsmedel". For tests. */
export function sessionAt(
  address: string,
  dataset: Dataset,
  { words = sv, edition = UNKNOWN_EDITION }: { words?: Wording; edition?: Edition } = {},
): AtlasSession {
  const { pathname, search } = new URL(address, 'http://test');
  return createSession({
    dataset,
    address: { pathname, search },
    base: '/',
    wordsOf: () => words,
    kit: () => LIKENESS_KIT,
    edition,
  });
}
