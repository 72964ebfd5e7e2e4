import type { ReactNode } from 'react';

/** The id of the heading, which takes the focus when the panel changes. */
export const PANEL_HEADING = 'panel-heading';

interface PanelHeadingProps {
  readonly children: ReactNode;
  /** True for a region's name and county, which are not to be translated. */
  readonly isName?: boolean;
  /** A line above the heading. */
  readonly lead?: string;
  /** The language of the heading if it differs from the page's. */
  readonly lang?: string | undefined;
  /** An h2 where the matrix beside the panel has the page's title. */
  readonly Level?: 'h1' | 'h2';
}

/** The panel's heading, the only h1 of the page as a rule. */
export function PanelHeading({
  children,
  isName = false,
  lead,
  lang,
  Level = 'h1',
}: PanelHeadingProps) {
  return (
    <>
      {lead !== undefined && (
        <p className="panel-lead" translate={isName ? 'no' : undefined}>
          {lead}
        </p>
      )}
      <Level
        id={PANEL_HEADING}
        className={Level === 'h2' ? 'panel-title' : undefined}
        tabIndex={-1}
        translate={isName ? 'no' : undefined}
        lang={lang}
      >
        {children}
      </Level>
    </>
  );
}
