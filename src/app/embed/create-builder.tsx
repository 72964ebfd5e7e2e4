import type { Lang } from '../../domain/model/dataset';
import { BuilderPage, type BuilderPageProps } from '../../features/embed/builder/BuilderPage';
import { ALL_MESSAGES } from '../../i18n/all-messages';
import { viewSummary } from '../../i18n/view-summary';
import { fullAddress } from '../../store/embed-address';
import { langPath } from '../../store/paths';
import type { Address } from '../../store/url-codec';
import { createAppContext, type SiteSources } from '../create-context';
import { PageProviders } from '../PageProviders';

interface BuilderSources extends SiteSources, Pick<BuilderPageProps, 'site' | 'shapes'> {
  /** The language of the page; the map may have the other. */
  readonly lang: Lang;
  /** The themes that have a page and a frame; all where they are not told. */
  readonly themePages?: readonly string[] | undefined;
}

/** Returns the builder page, the same tree on the server and in the browser, and its app context. */
export function createBuilder({
  dataset,
  base,
  programmeSite,
  lang,
  themePages,
  ...props
}: BuilderSources) {
  const contextAt = (address: Address) => {
    const app = createAppContext({
      dataset,
      address,
      base,
      programmeSite,
      messagesOf: (each) => ALL_MESSAGES[each],
    });
    return themePages ? { ...app, codec: { ...app.codec, themePages: new Set(themePages) } } : app;
  };
  const app = contextAt({ pathname: base + langPath(lang), search: '' });
  const page = (
    <PageProviders app={app}>
      <BuilderPage
        {...props}
        summaryOf={(view) => {
          const [pathname = '', search = ''] = fullAddress(view, app.codec).split('?');
          const shown = contextAt({ pathname, search });
          return viewSummary(shown, shown.messages);
        }}
      />
    </PageProviders>
  );
  return { app, page };
}
