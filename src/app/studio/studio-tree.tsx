import type { ReactNode } from 'react';
import type { DraftStore } from '../../features/studio/draft';
import type { StudioEngine } from '../../features/studio/engine';
import { StudioPage } from '../../features/studio/StudioPage';
import type { Messages } from '../../i18n/messages';
import { MessagesContext } from '../../i18n/use-messages';
import { AnnouncerProvider } from '../../ui/announcer';

/** Returns the studio's page, the same tree in the build and in the browser. */
export function studioTree(
  messages: Messages,
  base: string,
  engine: StudioEngine | null,
  drafts: DraftStore | null,
  asked = '',
): ReactNode {
  return (
    <MessagesContext value={messages}>
      <AnnouncerProvider>
        <StudioPage {...{ base, engine, drafts, asked }} />
      </AnnouncerProvider>
    </MessagesContext>
  );
}
