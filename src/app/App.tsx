import { lazy, useEffect, useState, type ReactNode } from 'react';
import { Panel } from './shell/Panel';
import { StatusLine } from './shell/StatusLine';
import { LanguageHint } from './shell/LanguageLink';
import { MapLegend } from '../map/MapLegend';
import { MapView } from '../map/MapView';
import { ScrollToText } from '../map/ScrollToText';
import { RegionNavigator } from '../map/RegionNavigator';
import type { LoadWebgl } from '../map/renderer';
import { OfflineNotice } from '../features/offline/OfflineNotice';
import type { Offline } from '../features/offline/register';
import { ColourChooser } from '../features/panel/ColourChooser';
import { ViewMissing, ViewLoading } from '../features/panel/ViewNotes';
import { SearchContext, type SearchLoader } from '../features/search/loader';
import { SearchNote } from '../features/search/SearchNote';
import { SiteFooter } from './shell/SiteFooter';
import { SiteHeader } from './shell/SiteHeader';
import { AppContext, useAtlasState, type AppContextValue } from '../store/app-context';
import { useMessages, MessagesContext } from '../i18n/use-messages';
import type { LoadFailure } from '../i18n/load-failure';
import type { Messages } from '../i18n/messages';
import { MAP, MATRIX } from '../ui/anchors';
import { AnnouncerProvider } from '../ui/announcer';
import { LazyBoundary } from '../ui/LazyBoundary';

const MatrixView = lazy(async () => ({
  default: (await import('../features/matrix/MatrixView')).MatrixView,
}));

interface AppProps {
  readonly app: AppContextValue;
  readonly messages: Messages;
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
  readonly search?: SearchLoader | null;
  /** Resolves when the panel's end is to be hydrated (`Panel`). */
  readonly endWanted?: Promise<void> | null;
  readonly troubleOf: (error: unknown) => LoadFailure;
}

/** One page of the atlas: the same tree on the server and in the browser. */
export function App({
  app,
  messages,
  drawing,
  drawn,
  loadWebgl,
  attach,
  offline = null,
  search = null,
  endWanted = null,
  troubleOf,
}: AppProps) {
  const [trouble, setTrouble] = useState<LoadFailure | null>(null);
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
    <Around app={app} messages={messages} search={search}>
      <StatusLine />
      <SiteHeader />
      <main className="atlas">
        <MapRoom>
          <RegionNavigator />
          <MapView drawing={drawing} drawn={drawn} loadWebgl={loadWebgl} onFailure={onFailure} />
          <div className="map-side">
            <ScrollToText />
            {trouble && (
              <p className="trouble" role="note">
                {messages.trouble(trouble)}
              </p>
            )}
            <SearchNote />
            <ColourChooser />
            <MapLegend />
          </div>
        </MapRoom>
        <MatrixPlace />
        <Panel endWanted={endWanted} />
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

type AroundProps = Pick<AppProps, 'app' | 'messages'> & {
  readonly search: SearchLoader | null;
  readonly children: ReactNode;
};

/** What all rooms can ask for. */
function Around({ app, messages, search, children }: AroundProps) {
  return (
    <AppContext value={app}>
      <MessagesContext value={messages}>
        <SearchContext value={search}>
          <AnnouncerProvider>{children}</AnnouncerProvider>
        </SearchContext>
      </MessagesContext>
    </AppContext>
  );
}

/** Out of sight while the matrix is on show, but still there: the drawing in it is made only once. */
function MapRoom({ children }: { readonly children: ReactNode }) {
  const { map } = useMessages();
  const hidden = useAtlasState(({ view }) => view.view === 'matrix');
  return (
    <section className="map-room" id={MAP} tabIndex={-1} aria-label={map.label} hidden={hidden}>
      {children}
    </section>
  );
}

function MatrixPlace() {
  const isShown = useAtlasState(({ view }) => view.view === 'matrix');
  return isShown ? (
    <LazyBoundary
      name="matrix"
      waiting={
        <InMatrixPlace>
          <ViewLoading />
        </InMatrixPlace>
      }
      instead={
        <InMatrixPlace>
          <ViewMissing />
        </InMatrixPlace>
      }
    >
      <MatrixView />
    </LazyBoundary>
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
