import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { isSameSubject, type ViewState } from '../../store/view-state';
import type { InteractionState } from '../../store/view-store';
import { PANEL } from '../../ui/anchors';
import { LazyBoundary } from '../../ui/LazyBoundary';
import { AboutPanel } from './AboutPanel';
import { OverviewPanel } from './OverviewPanel';
import { PANEL_HEADING } from './PanelHeading';
import { RegionPanel } from './RegionPanel';
import { ViewMissing } from './ViewNotes';
import { useLazyPanelViews } from './lazy-views';
import { ThemePanel } from './ThemePanel';
import { UnknownPanel } from './UnknownPanel';

/** What of the view the column follows. */
type ViewSummary = Pick<ViewState, 'subject' | 'themes' | 'compared' | 'query'>;

/**
 * The reading column: what the address is about. It follows the map rather than going before it: a new
 * text is much to lay out, and a change of colours is to be seen in the next frame.
 */
export function Panel() {
  const subject = useDeferredValue(useAtlasState((state) => state.view.subject));
  const themes = useDeferredValue(useAtlasState((state) => state.view.themes));
  const compared = useDeferredValue(useAtlasState((state) => state.view.compared));
  const query = useDeferredValue(useAtlasState((state) => state.view.query));
  const shown = { subject, themes, compared, query };
  useArrival(shown);
  return (
    <div className="panel" id={PANEL} tabIndex={-1}>
      <LazyBoundary name={nameOf(shown)} waiting={null} instead={<ViewMissing />}>
        <Room {...shown} />
      </LazyBoundary>
      <PanelEnd />
    </div>
  );
}

/**
 * What every page ends with. Nothing of the panel's reaches it: a change there must not wait for the code of
 * a room that is still as the server wrote it.
 */
const PanelEnd = memo(function PanelEnd() {
  const { TakeAway } = useLazyPanelViews();
  return (
    <LazyBoundary name="take-away" waiting={null} instead={<ViewMissing />}>
      <TakeAway />
    </LazyBoundary>
  );
});

function nameOf({ subject, compared, query }: ViewSummary): string {
  if (subject.kind === 'about') return subject.page;
  if (subject.kind === 'sweden' && query !== '') return `search ${query}`;
  return subject.kind === 'sweden' && compared.length > 0 ? 'comparison' : subject.kind;
}

function Room({ subject, themes, compared, query }: ViewSummary) {
  const { Comparison, SearchResults, Register, Statement } = useLazyPanelViews();
  switch (subject.kind) {
    case 'region':
      return <RegionPanel key={subject.code} code={subject.code} />;
    case 'about':
      return subject.page === 'atlas' ? <AboutPanel /> : <Statement page={subject.page} />;
    case 'unknown':
      return <UnknownPanel asked={subject.asked} />;
    case 'register':
      return <Register />;
    case 'sweden':
      if (query !== '') return <SearchResults query={query} />;
      if (compared.length > 0) return <Comparison />;
      return themes.length > 0 ? <ThemePanel ids={themes} /> : <OverviewPanel />;
  }
}

/**
 * Brings the reader to what they asked for, once it is there. Who came by the keyboard reads on from the
 * heading, also where the link they followed is gone; who clicked far down the text is shown where the
 * new one begins. A link to a place in the text leads there.
 */
function useArrival({ subject, themes, compared, query }: ViewSummary): void {
  const { store } = useAppContext();
  const shown = useRef({ subject, themes, compared, query });
  useEffect(() => {
    const before = shown.current;
    shown.current = { subject, themes, compared, query };
    const compares = compared.length > 0;
    const moved =
      !isSameSubject(before.subject, subject) ||
      before.query !== query ||
      before.compared.length > 0 !== compares;
    arrive(moved, store.getState().interaction);
  }, [store, subject, themes, compared, query]);
}

function arrive(
  moved: boolean,
  { byKeyboard, place }: Pick<InteractionState, 'byKeyboard' | 'place'>,
): void {
  const target = place === null ? null : document.getElementById(place);
  if (target && moved) {
    target.scrollIntoView();
    if (byKeyboard) target.focus({ preventScroll: true });
    return;
  }
  const heading = document.getElementById(PANEL_HEADING);
  const focusLost = document.activeElement === document.body;
  if (byKeyboard && (moved || focusLost)) heading?.focus();
  else if (moved && heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
}
