import { hasContacts, regionsWithTheme } from '../../domain/model/atlas';
import type { Lang } from '../../domain/model/dataset';
import { useAppContext } from '../../store/app-context';
import {
  DCAT_PATHS,
  DATA_PACKAGE_PATH,
  everythingCsvPath,
  everythingPath,
  SCHEMA_PATH,
  programmePath,
  slicePath,
} from '../../store/data-paths';
import { langPath } from '../../store/paths';
import { codeExamples, type AddressRow } from '../../i18n/developers';
import { developersEn } from '../../i18n/en/developers';
import { developersSv, type DevelopersMessages } from '../../i18n/sv/developers';
import { useMessages } from '../../i18n/use-messages';
import { CopyButton } from '../../ui/CopyButton';
import { servedFrom } from '../../ui/location';
import { PublishedOnly } from '../../ui/PublishedOnly';
import { useHydrated } from '../../ui/use-hydrated';
import { EmbedLink } from '../../ui/EmbedLink';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';
import { vcardPath } from './vcard-path';
import { rightsOf } from '../../domain/model/terms';

const DEVELOPERS: Readonly<Record<Lang, DevelopersMessages>> = {
  sv: developersSv,
  en: developersEn,
};

/** The page for developers: where the data stands, its format and versions, and examples to run. */
export function DevelopersPanel() {
  const { about, lang, statement } = useMessages();
  const { dataset } = useAppContext().atlas;
  const messages = DEVELOPERS[lang];
  return (
    <>
      <PanelHeading>{statement.developers}</PanelHeading>
      <PublishedOnly>
        <Paragraphs texts={messages.intro} />
        <h2>{messages.addresses}</h2>
        <Addresses messages={messages} lang={lang} />
        <h2>{messages.versions}</h2>
        <Paragraphs texts={messages.versionTexts} />
        <h2>{messages.examples}</h2>
        <p>{messages.examplesText}</p>
        <Examples messages={messages} />
        <h2>{messages.embedding}</h2>
        <p>{messages.embeddingText}</p>
        <p>
          <EmbedLink>{messages.embeddingLink}</EmbedLink>
        </p>
        <h2>{messages.changes}</h2>
        <ul>
          {messages.changeList.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h2>{about.licence}</h2>
        <Paragraphs texts={about.licenceText(rightsOf(dataset))} />
        <RegionList />
      </PublishedOnly>
    </>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function Addresses({
  messages,
  lang,
}: {
  readonly messages: DevelopersMessages;
  readonly lang: Lang;
}) {
  const { codec, programmeSite } = useAppContext();
  const rootOf = ({ isShared }: AddressRow) => (isShared ? programmeSite.siteBase : codec.base);
  const [address, type, content] = messages.columns;
  return (
    <div className="address-table" role="region" aria-label={messages.addresses} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{address}</th>
            <th scope="col">{type}</th>
            <th scope="col">{content}</th>
          </tr>
        </thead>
        <tbody>
          {useRows(messages, lang).map((row) => (
            <tr key={row.path}>
              <td>
                <a
                  href={rootOf(row) + (row.example ?? row.path)}
                  translate="no"
                  aria-label={rootOf(row) + row.path}
                >
                  <code>{rootOf(row) + row.path}</code>
                </a>
              </td>
              <td translate="no">{row.type}</td>
              <td>{row.content}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The lines of the table; what the dataset does not have is not listed. */
function useRows({ contents }: DevelopersMessages, lang: Lang): readonly AddressRow[] {
  const { atlas, programmeSite } = useAppContext();
  const { id } = atlas.dataset.programme;
  const slug = atlas.dataset.regions[0]?.slug ?? '';
  // A theme that no region has has no file.
  const theme = atlas.dataset.themes.find(
    ({ id: each }) => regionsWithTheme(atlas, each).length > 0,
  );
  const withCard = atlas.dataset.regions.find(({ contacts }) => contacts.length > 0);
  const json = 'application/json';
  const rows: readonly AddressRow[] = [
    { path: programmePath.dataset(id), type: json, content: contents.dataset },
    { path: programmePath.digest(id), type: 'text/plain', content: contents.digest },
    { path: SCHEMA_PATH, type: 'application/schema+json', content: contents.schema },
    {
      path: slicePath.region('<slug>'),
      example: slicePath.region(slug),
      type: json,
      content: contents.region,
    },
    ...(theme === undefined
      ? []
      : [
          {
            path: slicePath.theme('<id>'),
            example: slicePath.theme(theme.id),
            type: json,
            content: contents.theme,
          },
        ]),
    {
      path: everythingPath(lang, 'geojson'),
      type: 'application/geo+json',
      content: contents.geojson,
    },
    { path: everythingPath(lang, 'xlsx'), type: 'Excel', content: contents.xlsx },
    { path: everythingCsvPath(lang, 'areas', ','), type: 'text/csv', content: contents.csv },
    { path: DATA_PACKAGE_PATH, type: json, content: contents.dataPackage },
    {
      path: DCAT_PATHS.rdf,
      isShared: true,
      type: 'application/rdf+xml',
      content: contents.dcat,
    },
    {
      path: `${programmeSite.shapes.slice(programmeSite.siteBase.length)}regions.geojson`,
      isShared: true,
      type: 'application/geo+json',
      content: contents.geometry,
    },
  ];
  const card = {
    path: `${langPath(lang)}region/<slug>/kontakt-<n>.vcf`,
    example: vcardPath({ slug: withCard?.slug ?? '' }, 0, lang),
    type: 'text/vcard',
  };
  return hasContacts(atlas) ? [...rows, { ...card, content: contents.vcard }] : rows;
}

function Examples({ messages }: { readonly messages: DevelopersMessages }) {
  const { atlas, codec, publishedCopy } = useAppContext();
  const { id } = atlas.dataset.programme;
  const root = servedFrom(publishedCopy.origin, useHydrated()) + codec.base;
  const examples = codeExamples(
    root + programmePath.dataset(id),
    root + everythingCsvPath('sv', 'areas', ','),
  );
  return examples.map(({ language, code }) => (
    <figure key={language} className="code-example">
      <figcaption>
        {language}{' '}
        <CopyButton
          text={code}
          label={messages.copy}
          name={`${messages.copy}: ${language}`}
          done={messages.copied}
          failed={messages.copyFailed}
        />
      </figcaption>
      <pre tabIndex={0} role="region" aria-label={language} translate="no">
        <code>{code}</code>
      </pre>
    </figure>
  ));
}
