import { EmbedLink } from '../../ui/EmbedLink';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { studioPath } from '../../store/paths';
import type { AboutPage } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useSubjectLinks } from './subject-links';

/** Links to the pages about the atlas, to the embed builder and to the studio. */
export function SiteFooter() {
  const { site, statement } = useMessages();
  const { programmeSite, draft } = useAppContext();
  const lang = useAtlasState(({ view }) => view.lang);
  const linkTo = useSubjectLinks();
  const to = (page: AboutPage) => linkTo({ kind: 'about', page });
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
        <a href={programmeSite.siteBase + studioPath(lang)}>{site.studio}</a>
      </nav>
    </footer>
  );
}
