import { EmbedLink } from '../../ui/EmbedLink';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import { studioPath } from '../../store/paths';
import { showSubject, type AboutPage } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

/** Links to the pages about the atlas, to the embed builder and to the studio. */
export function SiteFooter() {
  const { site, statement } = useMessages();
  const { programmeSite, draft } = useAppContext();
  const view = useAtlasState((state) => state.view);
  const link = useViewLinks();
  const { subject } = view;
  const to = (page: AboutPage) => ({
    ...link((from) => showSubject(from, { kind: 'about', page })),
    'aria-current':
      subject.kind === 'about' && subject.page === page ? ('page' as const) : undefined,
  });
  return (
    <footer className="site-footer">
      <nav aria-label={site.aboutPages}>
        <a {...to('atlas')}>{site.about}</a>
        <a {...to('accessibility')}>{statement.accessibility}</a>
        <a {...to('privacy')}>{statement.privacy}</a>
        {!draft && (
          <>
            <a {...to('developers')}>{statement.developers}</a>
            <EmbedLink>{site.embed}</EmbedLink>
          </>
        )}
        <a href={programmeSite.siteBase + studioPath(view.lang)}>{site.studio}</a>
      </nav>
    </footer>
  );
}
