import { useViewLinks } from './store/use-atlas';
import type { AboutPage } from './store/view-state';
import { useWords } from './text/words';

/** The ways that every page must have: what the atlas is, how accessible it is, and personal data. */
export function SiteFooter() {
  const { site, about, statement } = useWords();
  const link = useViewLinks();
  const to = (page: AboutPage) => link((view) => ({ ...view, subject: { kind: 'about', page } }));
  return (
    <footer className="site-footer">
      <nav aria-label={site.aboutPages}>
        <a {...to('atlas')}>{about.title}</a>
        <a {...to('accessibility')}>{statement.accessibilityTitle}</a>
        <a {...to('privacy')}>{statement.privacyTitle}</a>
      </nav>
    </footer>
  );
}
