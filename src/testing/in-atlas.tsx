import type { ReactNode } from 'react';
import { Panel } from '../app/shell/Panel';
import { AppContext } from '../store/app-context';
import { MessagesContext } from '../i18n/use-messages';
import type { appContextAt } from './app-context-at';
import { AnnouncerProvider } from '../ui/announcer';

type App = ReturnType<typeof appContextAt>;

/** Returns a view with everything around it that it needs. */
export function inAtlas(app: App, view: ReactNode): ReactNode {
  return (
    <AppContext value={app}>
      <MessagesContext value={app.messages}>
        <AnnouncerProvider>{view}</AnnouncerProvider>
      </MessagesContext>
    </AppContext>
  );
}

/** Returns the panel of an app context, in the same way. Its lazy views come later. */
export function panelOf(app: App): ReactNode {
  return inAtlas(app, <Panel endInUse={null} />);
}
