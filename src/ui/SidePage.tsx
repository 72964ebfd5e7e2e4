import type { ReactNode } from 'react';
import { ABOUT_PATHS } from '../store/paths';

interface SidePageProps {
  readonly className: string;
  /** The address of the atlas in the page's language, with a slash at its end. */
  readonly home: string;
  readonly messages: {
    readonly site: Readonly<
      Record<
        'name' | 'skipLinks' | 'skipToPanel' | 'pages' | 'about' | 'aboutPages' | 'otherLanguage',
        string
      >
    >;
    readonly statement: { readonly accessibility: string; readonly privacy: string };
  };
  readonly tagline?: string;
  readonly back: ReactNode;
  /** The same page in the other language, where there is one. */
  readonly inOther?: { readonly lang: string; readonly href: string };
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

const MAIN = 'innehall';

/** Header, main landmark and footer of a page beside the atlas, which has no map: the builder, the studio. */
export function SidePage({ className, home, messages, back, inOther, ...page }: SidePageProps) {
  const { site, statement } = messages;
  return (
    <>
      <header className="site-header">
        <nav className="skip-links" aria-label={site.skipLinks}>
          <a href={`#${MAIN}`}>{site.skipToPanel}</a>
        </nav>
        <p className="site-name">
          <a href={home}>{site.name}</a>
        </p>
        {page.tagline !== undefined && <p className="site-tagline">{page.tagline}</p>}
        <nav className="site-nav" aria-label={site.pages}>
          {back}
          {inOther && (
            <a {...inOther} hrefLang={inOther.lang}>
              {site.otherLanguage}
            </a>
          )}
        </nav>
      </header>
      <main className={className} id={MAIN} tabIndex={-1}>
        <h1>{page.title}</h1>
        <p className="lead">{page.lead}</p>
        {page.children}
      </main>
      <footer className="site-footer">
        <nav aria-label={site.aboutPages}>
          <a href={home + ABOUT_PATHS.atlas}>{site.about}</a>
          <a href={home + ABOUT_PATHS.accessibility}>{statement.accessibility}</a>
          <a href={home + ABOUT_PATHS.privacy}>{statement.privacy}</a>
        </nav>
      </footer>
    </>
  );
}
