import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { ALL_ROOMS } from '../all-rooms';
import type { Dataset } from '../domain/dataset';
import { sessionAt } from '../testing/session-at';
import { AtlasContext, type AtlasSession } from '../store/use-atlas';
import { sv } from '../text/sv';
import { WordsContext } from '../text/words';
import type { Wording } from '../text/wording';
import { AnnouncerProvider } from '../ui/announcer';
import { Panel } from './Panel';
import { PanelRoomsContext } from './rooms';

/** A room with everything around it that it needs. */
export function inAtlas(session: AtlasSession, room: ReactNode, words: Wording = sv): ReactNode {
  return (
    <AtlasContext value={session}>
      <WordsContext value={words}>
        <PanelRoomsContext value={ALL_ROOMS}>
          <AnnouncerProvider>{room}</AnnouncerProvider>
        </PanelRoomsContext>
      </WordsContext>
    </AtlasContext>
  );
}

/** The panel as the server writes it. */
export function panelMarkup(address: string, dataset: Dataset, words: Wording = sv): string {
  return renderToStaticMarkup(inAtlas(sessionAt(address, dataset), <Panel />, words));
}
