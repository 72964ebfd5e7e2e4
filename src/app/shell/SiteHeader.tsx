import { FilterMenu, HeaderMenu, ShareMenu } from './HeaderMenus';
import { LanguageLink } from './LanguageLink';
import { useSubjectLinks } from './subject-links';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import { endSearch, showAs, DEFAULT_VIEW } from '../../store/view-state';
import { SearchField } from '../../features/search/SearchField';
import { ViewMissing } from '../../features/panel/ViewNotes';
import { useMessages } from '../../i18n/use-messages';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { COLOURS, MAP, MATRIX, PANEL, SHARE_SECTION } from '../../ui/anchors';

/** Skip links, the site's name, search, menus, and links to the other pages, which on a phone are a menu too. */
export function SiteHeader() {
  const { site } = useMessages();
  const { atlas } = useAppContext();
  const link = useViewLinks();
  const inMatrix = useAtlasState((state) => state.view.mode === 'matrix');
  const isUnknown = useAtlasState((state) => state.view.subject.kind === 'unknown');
  return (
    <header className="site-header">
      <nav className="skip-links" aria-label={site.skipLinks}>
        <a href={`#${PANEL}`}>{site.skipToPanel}</a>
        <a href={`#${inMatrix ? MATRIX : MAP}`}>{inMatrix ? site.skipToMatrix : site.skipToMap}</a>
        {!inMatrix && <a href={`#${COLOURS}`}>{site.skipToThemes}</a>}
        {!isUnknown && <a href={`#${SHARE_SECTION}`}>{site.skipToShare}</a>}
      </nav>
      <p className="site-name">
        <a
          {...link((view) => ({ ...DEFAULT_VIEW, lang: view.lang, otherParams: view.otherParams }))}
        >
          {site.name}
        </a>
      </p>
      <p className="site-tagline">{site.tagline(atlas.dataset)}</p>
      <ErrorBoundary fallback={<ViewMissing />}>
        <SearchField />
      </ErrorBoundary>
      <ViewSwitch />
      <ErrorBoundary fallback={<ViewMissing />}>
        <FilterMenu />
        {!isUnknown && <ShareMenu />}
      </ErrorBoundary>
      <nav className="site-nav is-wide" aria-label={site.pages}>
        <PageLinks />
      </nav>
      <HeaderMenu className="site-menu" label={site.menu}>
        <nav className="site-nav" aria-label={site.pages}>
          <PageLinks />
        </nav>
      </HeaderMenu>
    </header>
  );
}

/** Links to the pages about other things than the map. */
function PageLinks() {
  const { site, search } = useMessages();
  const linkTo = useSubjectLinks();
  return (
    <>
      <a {...linkTo({ kind: 'index' }, endSearch)}>{search.index.title}</a>
      <a {...linkTo({ kind: 'about', page: 'atlas' })}>{site.about}</a>
      <LanguageLink />
    </>
  );
}

/** Links to the same selection as a map and as a matrix. */
function ViewSwitch() {
  const { site } = useMessages();
  const link = useViewLinks();
  const view = useAtlasState((state) => state.view);
  const hasView = view.subject.kind === 'sweden' || view.subject.kind === 'region';
  const current = (kind: 'map' | 'matrix') => (hasView && view.mode === kind ? 'true' : undefined);
  return (
    <nav className="view-switch" aria-label={site.views}>
      <a {...link((from) => showAs(from, 'map'))} aria-current={current('map')}>
        {site.asMap}
      </a>
      <a {...link((from) => showAs(from, 'matrix'))} aria-current={current('matrix')}>
        {site.asMatrix}
      </a>
    </nav>
  );
}
