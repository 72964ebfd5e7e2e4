import type { Dataset } from '../domain/model/dataset';
import { UNKNOWN_COPY, type PublishedCopy } from '../domain/model/published-copy';
import { loadSimilarity } from '../domain/choropleth/classify';
import { createAppContext } from '../app/create-context';
import type { AppContextValue, ShownDraft } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import type { Messages } from '../i18n/messages';

await loadSimilarity();

/** An app context at an address such as "/region/dalarna/?tema=livsmedel". For tests. */
export function appContextAt(
  address: string,
  dataset: Dataset,
  {
    messages = sv,
    publishedCopy = UNKNOWN_COPY,
    ...rest
  }: {
    messages?: Messages | undefined;
    publishedCopy?: PublishedCopy;
    draft?: ShownDraft;
    afterFrame?: (work: () => void) => void;
  } = {},
): AppContextValue & { readonly messages: Messages } {
  const { pathname, search } = new URL(address, 'http://test');
  return createAppContext({
    dataset,
    address: { pathname, search },
    base: '/',
    messagesOf: () => messages,
    publishedCopy,
    ...rest,
  });
}
