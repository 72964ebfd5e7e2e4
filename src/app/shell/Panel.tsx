import { lazy, memo, use, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { isColouredAlike, isSameSubject, type ViewState } from '../../store/view-state';
import type { Arrival } from '../../store/view-store';
import { OverviewPanel } from '../../features/panel/OverviewPanel';
import { PANEL_HEADING, PanelHeading } from '../../features/panel/PanelHeading';
import { RegionPanel } from '../../features/panel/RegionPanel';
import { SimilarityPanel } from '../../features/panel/SimilarityPanel';
import { ThemePanel } from '../../features/panel/ThemePanel';
import { IgnoredValuesNote, ViewMissing } from '../../features/panel/ViewNotes';
import { PANEL, SHARE_SECTION } from '../../ui/anchors';
import { LazyBoundary } from '../../ui/LazyBoundary';
import { useMessages } from '../../i18n/use-messages';
import { viewTitle } from '../create-context';

const AboutPanel = lazy(async () => ({
  default: (await import('../../features/panel/AboutPanel')).AboutPanel,
}));
const ChangesView = lazy(async () => ({
  default: (await import('../../features/compare/ChangesView')).ChangesView,
}));
const ComparisonView = lazy(async () => ({
  default: (await import('../../features/compare/ComparisonView')).ComparisonView,
}));
const DevelopersPanel = lazy(async () => ({
  default: (await import('../../features/panel/DevelopersPanel')).DevelopersPanel,
}));
const IndexView = lazy(async () => ({
  default: (await import('../../features/search/IndexView')).IndexView,
}));
const SearchResults = lazy(async () => ({
  default: (await import('../../features/search/SearchResults')).SearchResults,
}));
const ShareView = lazy(async () => ({
  default: (await import('../../features/share/ShareView')).ShareView,
}));
const StatementPanel = lazy(async () => ({
  default: (await import('../../features/panel/StatementPanel')).StatementPanel,
}));
const UnknownPanel = lazy(async () => ({
  default: (await import('../../features/search/UnknownPanel')).UnknownPanel,
}));

const END = `section[aria-labelledby="${SHARE_SECTION}"]`;
const SERVED_TEXT = {
  selector: `#${PANEL} > :not(${END}, [role="note"])`,
  note: <ViewMissing isServed />,
};
const SERVED_END = { selector: `#${PANEL} > ${END}`, note: <ViewMissing isServed /> };

interface ViewProps {
  readonly view: ViewState;
}

interface PanelProps {
  /** The panel's end stays as it was prerendered until this resolves; null hydrates it at once. */
  readonly endInUse: Promise<void> | null;
}

/**
 * The reading column. It follows the view with a deferred value: laying out a new text takes long, and what is selected on
 * the map must show in the next frame.
 */
export function Panel({ endInUse }: PanelProps) {
  const next = useAtlasState((state) => state.view);
  const last = useDeferredValue(next);
  // New colours are on the map already (`mapFirst`), and some parts read them from the store: all must be of one view.
  const view = [next, last].every((each) => viewName(each) === 'sweden') ? next : last;
  useArrival(view);
  return (
    <div className="panel" id={PANEL} tabIndex={-1}>
      <IgnoredValuesNote />
      <PanelText view={view} />
      {view.subject.kind !== 'unknown' && <PanelEnd endInUse={endInUse} />}
    </div>
  );
}

/**
 * What the panel says. Memoised, so that no update that leaves it as it is reaches what is dehydrated in it: React would
 * render that again when its code has come, and until then leave it out.
 */
const PanelText = memo(function PanelText({ view }: ViewProps) {
  const [first] = useState(view);
  return (
    <LazyBoundary
      name={viewName(view)}
      fallback={null}
      errorFallback={<MissingView />}
      served={isSameText({ view: first }, { view }) ? SERVED_TEXT : null}
    >
      <View view={view} />
    </LazyBoundary>
  );
}, isSameText);

/** Stands for a view that could not be shown: its page has a heading all the same. */
function MissingView() {
  const app = useAppContext();
  const messages = useMessages();
  return (
    <>
      <PanelHeading>{useAtlasState(() => viewTitle({ ...app, messages }))}</PanelHeading>
      <ViewMissing />
    </>
  );
}

function isSameText({ view: one }: ViewProps, { view: other }: ViewProps): boolean {
  const name = viewName(one);
  if (name !== viewName(other) || !isSameSubject(one.subject, other.subject)) return false;
  return name !== 'sweden' || isColouredAlike(one, other);
}

/**
 * The section that ends every page. Memoised, so that no update of the panel reaches it while it is dehydrated: React
 * would hydrate it at once, and the update would wait for its code.
 */
const PanelEnd = memo(function PanelEnd({ endInUse }: PanelProps) {
  return (
    <LazyBoundary name="share" fallback={null} errorFallback={<ViewMissing />} served={SERVED_END}>
      <ShareWhenInUse endInUse={endInUse} />
    </LazyBoundary>
  );
});

function ShareWhenInUse({ endInUse }: PanelProps) {
  if (endInUse) use(endInUse);
  return <ShareView />;
}

function viewName({ subject, compared, query }: ViewState): string {
  if (subject.kind === 'about') return subject.page;
  if (subject.kind === 'sweden' && query !== '') return `search ${query}`;
  return subject.kind === 'sweden' && compared.length > 0 ? 'comparison' : subject.kind;
}

function View({ view: { subject, themes, similarity, compared, query } }: ViewProps) {
  switch (subject.kind) {
    case 'region':
      return <RegionPanel key={subject.code} code={subject.code} />;
    case 'about':
      if (subject.page === 'atlas') return <AboutPanel />;
      if (subject.page === 'developers') return <DevelopersPanel />;
      return <StatementPanel page={subject.page} />;
    case 'changes':
      return <ChangesView from={subject.from} />;
    case 'unknown':
      return <UnknownPanel asked={subject.asked} />;
    case 'index':
      return <IndexView />;
    case 'sweden':
      if (query !== '') return <SearchResults query={query} />;
      if (compared.length > 0) return <ComparisonView />;
      if (themes.length > 0) return <ThemePanel ids={themes} />;
      return similarity === null ? <OverviewPanel /> : <SimilarityPanel code={similarity} />;
  }
}

/**
 * Brings the reader to what they asked for, once it is rendered. After the keyboard the heading gets the focus, also where
 * the link that was followed is gone; after a click far down the text the new one is scrolled to its beginning, and one
 * that the reader comes back to, to where it was left. A link to a place in the text leads there.
 */
function useArrival({ subject, themes, similarity, compared, query }: ViewState): void {
  const { store } = useAppContext();
  const shown = useRef({ subject, themes, similarity, compared, query });
  useEffect(() => {
    const before = shown.current;
    shown.current = { subject, themes, similarity, compared, query };
    const moved =
      !isSameSubject(before.subject, subject) ||
      before.query !== query ||
      before.compared.length > 0 !== compared.length > 0;
    arrive(moved, store.getState().arrival);
    // Not after what leaves the text as it is: who asks by voice for the matrix has no focus, and is not led past it.
  }, [store, subject, themes, similarity, compared, query]);
}

function arrive(moved: boolean, { byKeyboard, targetId, leftAt }: Arrival): void {
  const target = targetId === null ? null : document.getElementById(targetId);
  if (target && moved) {
    target.scrollIntoView();
    if (byKeyboard) target.focus({ preventScroll: true });
    return;
  }
  const heading = document.getElementById(PANEL_HEADING);
  const { activeElement } = document;
  // A theme chosen in the search leaves the subject as it is, and the field empty.
  const isFree = activeElement === document.body || activeElement?.matches('[role="combobox"]');
  if (byKeyboard && (moved || isFree)) heading?.focus();
  else if (moved && leftAt !== null) window.scrollTo(0, leftAt);
  else if (moved && heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
}
