import type { ReactNode } from 'react';
import { MessagesContext } from '../i18n/use-messages';
import { AppContext } from '../store/app-context';
import { AnnouncerProvider } from '../ui/announcer';
import type { PageContext } from './create-context';

interface PageProvidersProps {
  readonly app: PageContext;
  readonly children: ReactNode;
}

/** What all of a page reads: its app context, its texts and its live region. */
export function PageProviders({ app, children }: PageProvidersProps) {
  return (
    <AppContext value={app}>
      <MessagesContext value={app.messages}>
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </MessagesContext>
    </AppContext>
  );
}
