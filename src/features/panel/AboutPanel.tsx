import { hasContacts } from '../../domain/model/atlas';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { everythingPath, programmePath } from '../../store/data-paths';
import { showSubject } from '../../store/view-state';
import { ABOUT } from '../../i18n/about';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { PublishedOnly } from '../../ui/PublishedOnly';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';
import { rightsOf } from '../../domain/model/terms';

/** The page about the atlas: what it is, whose words and whose interpretation, how to correct and to reuse it. */
export function AboutPanel() {
  const { site: titles, lang, statement } = useMessages();
  const about = useInWords(ABOUT);
  const { atlas, codec, programmeSite, site } = useAppContext();
  const link = useViewLinks();
  const { base } = codec;
  const { name, email } = site.operator;
  const withContacts = hasContacts(atlas);
  return (
    <>
      <PanelHeading>{titles.about}</PanelHeading>
      <p>{about.summary(withContacts, atlas.dataset)}</p>
      <h2>{about.words}</h2>
      <p>{about.wordsText(withContacts, atlas.dataset.programme)}</p>
      <h2>{about.interpretation}</h2>
      <p>{about.interpretationText(atlas.dataset.programme)}</p>
      <h2>{about.correct}</h2>
      <p>{about.correctText(name ?? email)}</p>
      {email !== null && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      <h2>{about.reuse}</h2>
      <PublishedOnly>
        <p>{about.reuseText}</p>
        <ul>
          {[
            programmePath.dataset(atlas.dataset.programme.id),
            everythingPath(lang, 'xlsx'),
            everythingPath(lang, 'geojson'),
          ].map((path) => (
            <li key={path}>
              <a href={base + path}>{path.slice(path.lastIndexOf('/') + 1)}</a>
            </li>
          ))}
          <li>
            <a {...link((view) => showSubject(view, { kind: 'about', page: 'developers' }))}>
              {statement.developers}
            </a>
          </li>
        </ul>
      </PublishedOnly>
      <h2>{about.licence}</h2>
      {about.licenceText(rightsOf(atlas.dataset)).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={`${programmeSite.siteBase}licences.txt`}>{about.licences}</a>
      </p>
      <RegionList />
    </>
  );
}
