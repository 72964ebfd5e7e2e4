import { useAppContext, useAtlasState } from '../../store/app-context';
import { addressIn, earlierThan } from '../../store/programme-site';
import { NOT_FOUND } from '../../store/url-codec';
import { useMessages } from '../../i18n/use-messages';
import { useSubjectLinks } from './subject-links';

/** Where the site has several programmes: which this is, links to the others, and what has changed between them. */
export function ProgrammeNav() {
  const { lang, site } = useMessages();
  const { programmeSite, codec, atlas } = useAppContext();
  const view = useAtlasState((state) => state.view);
  const { programmes } = programmeSite;
  if (programmes.length === 0) return null;
  // Hosts answer unknown addresses of all programmes with this page.
  const isForAll = view.subject.kind === 'unknown' && view.subject.asked === NOT_FOUND;
  return (
    <nav className="site-nav programme-nav" aria-label={site.programmes}>
      <span>{site.programmes}:</span>
      {programmes.map((programme) => {
        const isOwn = !isForAll && programme.id === atlas.dataset.programme.id;
        return (
          <a
            key={programme.id}
            href={addressIn(programme, view, codec)}
            aria-current={isOwn ? 'true' : undefined}
          >
            {programme.title[lang]}
          </a>
        );
      })}
      <ChangesLinks />
    </nav>
  );
}

function ChangesLinks() {
  const { site, lang } = useMessages();
  const { programmeSite, atlas } = useAppContext();
  const linkTo = useSubjectLinks();
  return earlierThan(programmeSite, atlas.dataset).map(({ id, title }) => (
    <a key={id} {...linkTo({ kind: 'changes', from: id })}>
      {site.changedSince(title[lang])}
    </a>
  ));
}
