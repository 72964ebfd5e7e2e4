import type { Dataset } from '../domain/dataset';
import { UNKNOWN_EDITION, type Edition } from '../domain/edition';
import { LIKENESS_KIT } from '../domain/likeness/likeness-kit';
import { createSession } from '../session';
import type { AtlasSession } from '../store/use-atlas';
import { sv } from '../text/sv';
import type { Wording } from '../text/wording';

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
