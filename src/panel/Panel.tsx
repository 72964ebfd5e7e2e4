import { useEffect } from 'react';
import { useAtlasSession, useAtlasState } from '../store/use-atlas';
import type { Subject } from '../store/view-state';
import { PANEL } from '../ui/anchors';
import { AboutPanel } from './AboutPanel';
import { OverviewPanel } from './OverviewPanel';
import { PANEL_HEADING } from './PanelHeading';
import { RegionPanel } from './RegionPanel';
import { ThemePanel } from './ThemePanel';
import { UnknownPanel } from './UnknownPanel';

/** The reading column: what the address is about. */
export function Panel() {
  const subject = useAtlasState((state) => state.view.subject);
  const themes = useAtlasState((state) => state.view.themes);
  useArrival();
  return (
    <div className="panel" id={PANEL} tabIndex={-1}>
      <Room subject={subject} themes={themes} />
    </div>
  );
}

function Room({
  subject,
  themes,
}: {
  readonly subject: Subject;
  readonly themes: readonly string[];
}) {
  switch (subject.kind) {
    case 'region':
      return <RegionPanel key={subject.code} code={subject.code} />;
    case 'about':
      return <AboutPanel />;
    case 'unknown':
      return <UnknownPanel asked={subject.asked} />;
    case 'sweden':
      return themes.length > 0 ? <ThemePanel ids={themes} /> : <OverviewPanel />;
  }
}

/**
 * Brings the reader to what they asked for. Who came by the keyboard reads on from the heading, also
 * where the link they followed is gone; who clicked far down the text is shown where the new one begins.
 */
function useArrival(): void {
  const { store } = useAtlasSession();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.view === previous.view) return;
        const moved = state.view.subject !== previous.view.subject;
        const { byKeyboard } = state.attention;
        requestAnimationFrame(() => arrive(moved, byKeyboard));
      }),
    [store],
  );
}

function arrive(moved: boolean, byKeyboard: boolean): void {
  const heading = document.getElementById(PANEL_HEADING);
  const focusLost = document.activeElement === document.body;
  if (byKeyboard && (moved || focusLost)) heading?.focus();
  else if (moved && heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
}
