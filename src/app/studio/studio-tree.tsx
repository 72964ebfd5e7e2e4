import type { ReactNode } from 'react';
import { StudioPage, type StudioPageProps } from '../../features/studio/StudioPage';
import type { Messages } from '../../i18n/messages';
import { MessagesContext } from '../../i18n/use-messages';
import { AnnouncerProvider } from '../../ui/announcer';

/** Returns the studio's page, the same tree in the build and in the browser. */
export function studioTree(messages: Messages, props: StudioPageProps): ReactNode {
  return (
    <MessagesContext value={messages}>
      <AnnouncerProvider>
        <StudioPage {...props} />
      </AnnouncerProvider>
    </MessagesContext>
  );
}
