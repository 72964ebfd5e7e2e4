import type { ReactNode } from 'react';
import { Panel } from '../app/shell/Panel';
import { AppContext, type AppContextValue } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import { MessagesContext } from '../i18n/use-messages';
import type { Messages } from '../i18n/messages';
import { AnnouncerProvider } from '../ui/announcer';

/** Returns a view with everything around it that it needs. */
export function inAtlas(app: AppContextValue, view: ReactNode, messages: Messages = sv): ReactNode {
  return (
    <AppContext value={app}>
      <MessagesContext value={messages}>
        <AnnouncerProvider>{view}</AnnouncerProvider>
      </MessagesContext>
    </AppContext>
  );
}

/** Returns the panel of an app context, in the same way. Its lazy views come later. */
export function panelOf(app: AppContextValue, messages: Messages = sv): ReactNode {
  return inAtlas(app, <Panel endWanted={null} />, messages);
}
