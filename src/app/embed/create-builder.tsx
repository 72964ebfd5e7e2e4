import type { ReactNode } from 'react';
import type { Dataset, Lang } from '../../domain/model/dataset';
import { BuilderPage, type BuilderPageProps } from '../../features/embed/builder/BuilderPage';
import { viewSummary } from '../../i18n/view-summary';
import type { AppContextValue } from '../../store/app-context';
import { fullAddress } from '../../store/embed-address';
import type { ProgrammeSite } from '../../store/programme-site';
import { langPath } from '../../store/paths';
import type { Address } from '../../store/url-codec';
import { AnnouncerProvider } from '../../ui/announcer';
import { createAppContext } from '../create-context';
import { MESSAGES } from './messages';

interface BuilderSources extends Pick<BuilderPageProps, 'lang' | 'site' | 'shapes'> {
  readonly dataset: Dataset;
  readonly base: string;
  readonly programmeSite?: ProgrammeSite | undefined;
}

/** Returns the builder page, the same tree on the server and in the browser, and its app context. */
export function createBuilder({ dataset, base, programmeSite, ...props }: BuilderSources): {
  readonly app: AppContextValue;
  readonly page: ReactNode;
} {
  const contextAt = (address: Address) =>
    createAppContext({
      dataset,
      address,
      base,
      programmeSite,
      messagesOf: (lang: Lang) => MESSAGES.messages[lang],
    });
  const app = contextAt({ pathname: base + langPath(props.lang), search: '' });
  const page = (
    <AnnouncerProvider>
      <BuilderPage
        {...MESSAGES}
        {...props}
        app={app}
        summaryOf={(view) => {
          const [pathname = '', search = ''] = fullAddress(view, app.codec).split('?');
          return viewSummary(contextAt({ pathname, search }), MESSAGES.messages[view.lang]);
        }}
      />
    </AnnouncerProvider>
  );
  return { app, page };
}
