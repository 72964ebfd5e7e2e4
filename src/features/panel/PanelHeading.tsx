import type { ReactNode } from 'react';

/** The id of the heading that the keyboard is brought to. */
export const PANEL_HEADING = 'panel-heading';

interface PanelHeadingProps {
  readonly children: ReactNode;
  /** A line above the heading, or nothing. */
  readonly lead?: string;
  /** The language of that line where it is not the page's own. */
  readonly leadLang?: string | undefined;
  /** The language of the heading where it is not the page's own. */
  readonly lang?: string | undefined;
}

/** What the reading column is about: the page's only heading of the first level. */
export function PanelHeading({ children, lead, leadLang, lang }: PanelHeadingProps) {
  return (
    <>
      {lead !== undefined && (
        <p className="panel-lead" lang={leadLang}>
          {lead}
        </p>
      )}
      <h1 id={PANEL_HEADING} tabIndex={-1} lang={lang}>
        {children}
      </h1>
    </>
  );
}
