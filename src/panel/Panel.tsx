import { useEffect } from 'react';
import { useAtlasSession, useAtlasState } from '../store/use-atlas';
import type { Subject } from '../store/view-state';
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
  useKeyboardArrival();
  return (
    <div className="panel" id="panel">
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

/** Who came by the keyboard reads on from the heading; a mouse's focus stays where it was. */
function useKeyboardArrival(): void {
  const { store } = useAtlasSession();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.view.subject === previous.view.subject || !state.attention.byKeyboard) return;
        requestAnimationFrame(() => document.getElementById(PANEL_HEADING)?.focus());
      }),
    [store],
  );
}
