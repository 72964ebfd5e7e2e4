import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { ALL_VIEWS } from '../app/loading/all-views';
import type { Dataset } from '../domain/model/dataset';
import { appContextAt } from './app-context-at';
import { AppContext, type AppContextValue } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import { MessagesContext } from '../i18n/use-messages';
import type { Messages } from '../i18n/messages';
import { AnnouncerProvider } from '../ui/announcer';
import { Panel } from '../features/panel/Panel';
import { LazyPanelViewsContext } from '../features/panel/lazy-views';

/** A room with everything around it that it needs. */
export function inAtlas(app: AppContextValue, room: ReactNode, words: Messages = sv): ReactNode {
  return (
    <AppContext value={app}>
      <MessagesContext value={words}>
        <LazyPanelViewsContext value={ALL_VIEWS}>
          <AnnouncerProvider>{room}</AnnouncerProvider>
        </LazyPanelViewsContext>
      </MessagesContext>
    </AppContext>
  );
}

/** The panel as the server writes it. */
export function panelMarkup(address: string, dataset: Dataset, words: Messages = sv): string {
  return renderToStaticMarkup(inAtlas(appContextAt(address, dataset), <Panel />, words));
}
