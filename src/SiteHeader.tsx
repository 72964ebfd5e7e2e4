import { useViewLinks } from './store/use-atlas';
import { START } from './store/view-state';
import { useWords } from './text/words';

/** Title, skip links and the way to the other pages. */
export function SiteHeader() {
  const { site } = useWords();
  const link = useViewLinks();
  return (
    <header className="site-header">
      <nav className="skip-links" aria-label={site.skipLinks}>
        <a href="#panel">{site.skipToPanel}</a>
        <a href="#karta">{site.skipToMap}</a>
      </nav>
      <p className="site-name">
        <a {...link((view) => ({ ...START, lang: view.lang, foreign: view.foreign }))}>
          {site.name}
        </a>
      </p>
      <p className="site-tagline">{site.tagline}</p>
      <nav className="site-nav" aria-label={site.pages}>
        <a {...link((view) => ({ ...view, subject: { kind: 'about' } }))}>{site.about}</a>
      </nav>
    </header>
  );
}
