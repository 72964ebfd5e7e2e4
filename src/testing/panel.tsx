import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { ALL_ROOMS } from '../app/loading/all-views';
import type { Dataset } from '../domain/model/dataset';
import { sessionAt } from './session-at';
import { AtlasContext, type AtlasSession } from '../store/app-context';
import { sv } from '../i18n/sv/messages';
import { WordsContext } from '../i18n/use-messages';
import type { Wording } from '../i18n/messages';
import { AnnouncerProvider } from '../ui/announcer';
import { Panel } from '../features/panel/Panel';
import { PanelRoomsContext } from '../features/panel/lazy-views';

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
