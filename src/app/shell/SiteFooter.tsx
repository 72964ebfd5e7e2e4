import { builderAddress } from '../../store/embed-address';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import type { AboutPage } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

/** The ways that every page must have: what the atlas is, how accessible it is, and personal data; and the way out. */
export function SiteFooter() {
  const { site, about, statement } = useMessages();
  const { codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  const link = useViewLinks();
  const { subject } = view;
  const to = (page: AboutPage) => ({
    ...link((from) => ({ ...from, subject: { kind: 'about', page } })),
    'aria-current':
      subject.kind === 'about' && subject.page === page ? ('page' as const) : undefined,
  });
  return (
    <footer className="site-footer">
      <nav aria-label={site.aboutPages}>
        <a {...to('atlas')}>{about.title}</a>
        <a {...to('accessibility')}>{statement.accessibility}</a>
        <a {...to('privacy')}>{statement.privacy}</a>
        <a {...to('developers')}>{statement.developers}</a>
        {/* A page of its own, which begins with what is on show here. */}
        <a href={builderAddress({ view, form: 'iframe' }, view.lang, codec)}>{site.embed}</a>
      </nav>
    </footer>
  );
}
