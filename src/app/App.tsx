import { lazy, useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import type { PageContext } from './create-context';
import { PageProviders } from './PageProviders';
import { mapFailure } from './loading/map-failure';
import { Panel } from './shell/Panel';
import { StatusLine } from './shell/StatusLine';
import { LanguageHint } from './shell/LanguageLink';
import { MapLegend } from '../map/MapLegend';
import { MapView } from '../map/MapView';
import { MapIntro } from '../map/MapIntro';
import { SkipLinks } from '../map/SkipLinks';
import { RegionNavigator } from '../map/RegionNavigator';
import { OfflineNotice } from '../features/offline/OfflineNotice';
import type { Offline } from '../features/offline/register';
import { RegionCard } from '../features/panel/RegionCard';
import { ColourChooser } from '../features/panel/ColourChooser';
import { ViewMissing, ViewLoading } from '../features/panel/ViewNotes';
import { SearchContext, type SearchLoader } from '../features/search/loader';
import { SearchNote } from '../features/search/SearchNote';
import { ProgrammeNav } from './shell/ProgrammeNav';
import { SiteFooter } from './shell/SiteFooter';
import { SiteHeader } from './shell/SiteHeader';
import { useAtlasState } from '../store/app-context';
import { showsOverview } from '../store/view-state';
import { useMessages } from '../i18n/use-messages';
import type { LoadFailure } from '../domain/model/load-failure';
import { MAP, MATRIX } from '../ui/anchors';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { LazyBoundary } from '../ui/LazyBoundary';
import { isFocusVisible } from '../ui/focus-visible';
import { keptFocus } from '../ui/kept-focus';
import { TextButton } from '../ui/TextButton';
import { usePhone } from '../ui/use-phone';

const MatrixView = lazy(async () => ({
  default: (await import('../features/matrix/MatrixView')).MatrixView,
}));

type MapSectionProps = Omit<ComponentProps<typeof MapView>, 'onFailure'>;

interface AppProps extends MapSectionProps {
  readonly app: PageContext;
  /** Connects the mounted page to the address, the title and the search. Returns the function that disconnects it. */
  readonly attach?: () => () => void;
  /** What stands before every view. */
  readonly banner?: ReactNode;
  readonly offline?: Offline | null;
  /** Null where nothing can be searched, as while prerendering. */
  readonly search?: SearchLoader | null;
  /** Resolves when the panel's end is to be hydrated (`Panel`). */
  readonly endInUse?: Promise<void> | null;
}

/** One page of the atlas: the same tree in the build and in the browser. */
export function App(props: AppProps) {
  const { app, attach, banner, offline = null, search = null, endInUse = null, ...map } = props;
  useEffect(() => attach?.(), [attach]);
  return (
    <PageProviders app={app}>
      <SearchContext value={search}>
        <ErrorBoundary fallback={null}>
          <StatusLine />
        </ErrorBoundary>
        {banner}
        <SiteHeader />
        <ProgrammeNav />
        <main className="atlas">
          <ErrorBoundary fallback={<ViewMissing />}>
            <MapSection {...map} />
          </ErrorBoundary>
          <MatrixSection />
          <Panel endInUse={endInUse} />
        </main>
        <SiteFooter />
        <LanguageHint />
        <ErrorBoundary fallback={null}>
          <OfflineNotice offline={offline} />
        </ErrorBoundary>
      </SearchContext>
    </PageProviders>
  );
}

/** Hidden, not removed, while the matrix is shown: the map is mounted only once. */
function MapSection(props: MapSectionProps) {
  const messages = useMessages();
  const hidden = useAtlasState(({ view }) => view.mode === 'matrix');
  // On a phone the legend is next to the map, and the keyboard reaches it before the choice of colours too.
  const isPhone = usePhone();
  const [chooserRef] = useState(keptFocus);
  const [failure, setFailure] = useState<LoadFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const tryAgain = () => {
    setFailure(null);
    setAttempt(attempt + 1);
  };
  const [onFailure] = useState(
    () => (error: unknown) => setFailure(error === null ? null : mapFailure(error)),
  );
  useEffect(() => {
    // The sentence may push what has the focus out of the viewport.
    const focused = document.activeElement;
    if (failure && isFocusVisible(focused)) focused?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return (
    <section
      className="map-section"
      id={MAP}
      tabIndex={-1}
      aria-label={messages.map.label}
      hidden={hidden}
    >
      <RegionNavigator />
      <MapView key={attempt} {...props} onFailure={onFailure} />
      <div className="map-side">
        <div className="map-choices">
          <RegionCard />
          <MapIntro />
          <SkipLinks />
          {failure && (
            <p className="alert" role="note">
              {messages.loadFailure(failure)}{' '}
              {(failure.kind === 'map' || failure.kind === 'code') && (
                <TextButton onClick={tryAgain}>{messages.map.tryAgain}</TextButton>
              )}
            </p>
          )}
          <SearchNote />
          {!isPhone && <ColourChooser ref={chooserRef} />}
        </div>
        <MapLegend />
        {isPhone && <ColourChooser ref={chooserRef} />}
      </div>
    </section>
  );
}

const SERVED_MATRIX = {
  selector: `#${MATRIX}`,
  note: (
    <div className="view-place">
      <ViewMissing isServed />
    </div>
  ),
};

function MatrixSection() {
  const isShown = useAtlasState(({ view }) => view.mode === 'matrix');
  const { matrix } = useMessages();
  const isAlone = useAtlasState(({ view }) => showsOverview(view));
  if (!isShown) return null;
  // The notes have the matrix's id: the skip link leads there from the first moment.
  const note = (child: ReactNode) => (
    <div className="view-place" id={MATRIX} tabIndex={-1}>
      {isAlone && <h1>{matrix.title}</h1>}
      {child}
    </div>
  );
  return (
    <LazyBoundary
      name="matrix"
      fallback={note(<ViewLoading />)}
      errorFallback={note(<ViewMissing />)}
      served={SERVED_MATRIX}
    >
      <MatrixView />
    </LazyBoundary>
  );
}
