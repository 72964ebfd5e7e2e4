import type { ReactNode } from 'react';

/** The id of the heading, which takes the focus when the panel changes. */
export const PANEL_HEADING = 'panel-heading';

interface PanelHeadingProps {
  readonly children: ReactNode;
  /** True for a region's name and county, which are not to be translated. */
  readonly isName?: boolean;
  /** A line above the heading. */
  readonly lead?: string;
  /** The language of that line if it differs from the page's. */
  readonly leadLang?: string | undefined;
  /** The language of the heading if it differs from the page's. */
  readonly lang?: string | undefined;
}

/** The panel's heading, the only h1 of the page. */
export function PanelHeading({
  children,
  isName = false,
  lead,
  leadLang,
  lang,
}: PanelHeadingProps) {
  return (
    <>
      {lead !== undefined && (
        <p className="panel-lead" translate={isName ? 'no' : undefined} lang={leadLang}>
          {lead}
        </p>
      )}
      <h1 id={PANEL_HEADING} tabIndex={-1} translate={isName ? 'no' : undefined} lang={lang}>
        {children}
      </h1>
    </>
  );
}
