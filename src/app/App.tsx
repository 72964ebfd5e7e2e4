import { useEffect, useState, type ReactNode } from 'react';
import { StatusLine } from './shell/StatusLine';
import { LanguageHint } from './shell/LanguageLink';
import { MapLegend } from '../map/MapLegend';
import { MapView } from '../map/MapView';
import { ReadOn } from '../map/ScrollToText';
import { RegionNavigator } from '../map/RegionNavigator';
import type { LoadWebgl } from '../map/renderer';
import { OfflineNotice } from '../features/offline/OfflineNotice';
import type { Offline } from '../features/offline/register';
import { ColourChooser } from '../features/panel/ColourChooser';
import { Panel } from '../features/panel/Panel';
import { RoomMissing, RoomOnItsWay } from '../features/panel/ViewNotes';
import { PanelRoomsContext } from '../features/panel/lazy-views';
import type { Rooms } from './loading/views';
import { SearchContext, type SearchDoor } from '../features/search/loader';
import { SearchFollower } from '../features/search/SearchFollower';
import { SearchNote } from '../features/search/SearchNote';
import { SiteFooter } from './shell/SiteFooter';
import { SiteHeader } from './shell/SiteHeader';
import { AtlasContext, useAtlasState, type AtlasSession } from '../store/app-context';
import { useWords, WordsContext } from '../i18n/use-messages';
import type { TroubleKind, Wording } from '../i18n/messages';
import { MAP, MATRIX } from '../ui/anchors';
import { AnnouncerProvider } from '../ui/announcer';
import { LateRoom } from '../ui/LazyBoundary';

interface AppProps {
  readonly session: AtlasSession;
  readonly words: Wording;
  readonly rooms: Rooms;
  /** The map's SVG markup on the server, empty in the browser. */
  readonly drawing: string;
  /** What the server drew, as found in the document before React saw it. */
  readonly drawn?: readonly Element[];
  readonly loadWebgl: LoadWebgl | null;
  /** Ties the page to what is outside React (address, title) once it is mounted; returns how to untie it. */
  readonly attach?: () => () => void;
  /** What keeps the atlas for use without a network; null where nothing does, as on the server. */
  readonly offline?: Offline | null;
  /** The way to the search; null where nothing can be searched, as on the server. */
  readonly search?: SearchDoor | null;
  readonly troubleOf: (error: unknown) => TroubleKind;
}

/** One page of the atlas: the same tree on the server and in the browser. */
export function App({
  session,
  words,
  rooms,
  drawing,
  drawn,
  loadWebgl,
  attach,
  offline = null,
  search = null,
  troubleOf,
}: AppProps) {
  const [trouble, setTrouble] = useState<TroubleKind | null>(null);
  const [onFailure] = useState(
    () =>
      ({ error }: { error: unknown }) =>
        setTrouble(troubleOf(error)),
  );
  useEffect(() => attach?.(), [attach]);
  useEffect(() => {
    if (trouble) keepFocusInView();
  }, [trouble]);
  return (
    <Around session={session} words={words} search={search}>
      <StatusLine />
      <SearchFollower />
      <SiteHeader />
      <main className="atlas">
        <MapRoom>
          <RegionNavigator />
          <MapView drawing={drawing} drawn={drawn} loadWebgl={loadWebgl} onFailure={onFailure} />
          <div className="map-side">
            <ReadOn />
            {trouble && (
              <p className="trouble" role="note">
                {words.trouble(trouble)}
              </p>
            )}
            <SearchNote />
            <ColourChooser />
            <MapLegend />
          </div>
        </MapRoom>
        <MatrixPlace Matrix={rooms.Matrix} />
        <PanelRoomsContext value={rooms}>
          <Panel />
        </PanelRoomsContext>
      </main>
      <SiteFooter />
      <LanguageHint />
      <OfflineNotice offline={offline} />
    </Around>
  );
}

/** What is said comes above where the reader may be by now, and would push it out of the window. */
function keepFocusInView(): void {
  document.querySelector(':focus-visible')?.scrollIntoView({ block: 'nearest' });
}

type AroundProps = Pick<AppProps, 'session' | 'words'> & {
  readonly search: SearchDoor | null;
  readonly children: ReactNode;
};

/** What all rooms can ask for. */
function Around({ session, words, search, children }: AroundProps) {
  return (
    <AtlasContext value={session}>
      <WordsContext value={words}>
        <SearchContext value={search}>
          <AnnouncerProvider>{children}</AnnouncerProvider>
        </SearchContext>
      </WordsContext>
    </AtlasContext>
  );
}

/** Out of sight while the matrix is on show, but still there: the drawing in it is made only once. */
function MapRoom({ children }: { readonly children: ReactNode }) {
  const { map } = useWords();
  const hidden = useAtlasState(({ view }) => view.view === 'matrix');
  return (
    <section className="map-room" id={MAP} tabIndex={-1} aria-label={map.label} hidden={hidden}>
      {children}
    </section>
  );
}

function MatrixPlace({ Matrix }: Pick<Rooms, 'Matrix'>) {
  const isShown = useAtlasState(({ view }) => view.view === 'matrix');
  return isShown ? (
    <LateRoom
      name="matrix"
      waiting={
        <InMatrixPlace>
          <RoomOnItsWay />
        </InMatrixPlace>
      }
      instead={
        <InMatrixPlace>
          <RoomMissing />
        </InMatrixPlace>
      }
    >
      <Matrix />
    </LateRoom>
  ) : null;
}

/** What stands in the matrix's place has its name too: the shortcut leads there from the first moment. */
function InMatrixPlace({ children }: { readonly children: ReactNode }) {
  return (
    <div className="room-place" id={MATRIX} tabIndex={-1}>
      {children}
    </div>
  );
}
