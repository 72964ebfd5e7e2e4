import { regionsWithTheme } from '../../domain/model/atlas';
import { useAppContext } from '../../store/app-context';
import { everythingCsvPath } from '../../store/csv-paths';
import {
  DCAT_PATHS,
  DATA_PACKAGE_PATH,
  everythingPath,
  SCHEMA_PATH,
  programmePath,
  slicePath,
  vcardPath,
} from '../../store/data-paths';
import { regionPath } from '../../store/paths';
import { ABOUT } from '../../i18n/about';
import { codeExamples } from '../../i18n/developers';
import { developersEn } from '../../i18n/en/developers';
import { developersSv } from '../../i18n/sv/developers';
import { areCounties } from '../../i18n/area-words';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { CopyButton } from '../../ui/CopyButton';
import { servedFrom } from '../../ui/location';
import { ScrollTable } from '../../ui/ScrollTable';
import { PublishedOnly } from '../../ui/PublishedOnly';
import { useHydrated } from '../../ui/use-hydrated';
import { EmbedLink } from '../../ui/EmbedLink';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';
import { rightsOf } from '../../domain/model/terms';

const DEVELOPERS = { sv: developersSv, en: developersEn };

/** The page for developers: where the data stands, its format and versions, and examples to run. */
export function DevelopersPanel() {
  const { statement } = useMessages();
  const about = useInWords(ABOUT);
  const { dataset } = useAppContext().atlas;
  const messages = useInWords(DEVELOPERS);
  return (
    <>
      <PanelHeading>{statement.developers}</PanelHeading>
      <PublishedOnly>
        <Paragraphs texts={messages.intro(dataset.programme)} />
        <h2>{messages.addresses}</h2>
        <Addresses messages={messages} />
        <h2>{messages.versions}</h2>
        <Paragraphs texts={messages.versionTexts(areCounties(dataset.areaSystem))} />
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

function Addresses({ messages }: { readonly messages: typeof developersSv }) {
  return (
    <ScrollTable className="address-table" title={messages.addresses} columns={messages.columns}>
      {useAddresses().map(({ what, path, type, example }) => (
        <tr key={what}>
          <td>
            <a href={example} translate="no" aria-label={path}>
              <code>{path}</code>
            </a>
          </td>
          <td translate="no">{type}</td>
          <td>{messages.contents[what]}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}

const JSON_TYPE = 'application/json';
const GEOJSON_TYPE = 'application/geo+json';

/**
 * Returns the lines of the table; what the dataset does not have is not listed. In a path of many files, what differs stands in
 * angle brackets, and `example` is the address of one of them.
 */
function useAddresses() {
  const { atlas, codec, programmeSite } = useAppContext();
  const { lang } = useMessages();
  const { programme, regions, themes } = atlas.dataset;
  // A theme that no region has has no file.
  const theme = themes.find(({ id }) => regionsWithTheme(atlas, id).length > 0);
  const withCard = regions.find(({ contacts }) => contacts.length > 0);
  type What = keyof typeof developersSv.contents;
  const rowBelow =
    (base: string) =>
    (what: What, type: string, path: string, example = path) => ({
      what,
      type,
      path: base + path,
      example: base + example,
    });
  const row = rowBelow(codec.base);
  const { region, theme: ofTheme } = slicePath;
  return [
    row('dataset', JSON_TYPE, programmePath.dataset(programme.id)),
    row('digest', 'text/plain', programmePath.digest(programme.id)),
    row('schema', 'application/schema+json', SCHEMA_PATH),
    row('region', JSON_TYPE, region('<slug>'), region(regions[0]?.slug ?? '')),
    ...(theme ? [row('theme', JSON_TYPE, ofTheme('<id>'), ofTheme(theme.id))] : []),
    row('geojson', GEOJSON_TYPE, everythingPath(lang, 'geojson')),
    row('xlsx', 'Excel', everythingPath(lang, 'xlsx')),
    row('csv', 'text/csv', everythingCsvPath(lang, 'areas', ',')),
    row('dataPackage', JSON_TYPE, DATA_PACKAGE_PATH),
    // What all programmes of the site share.
    rowBelow(programmeSite.siteBase)('dcat', 'application/rdf+xml', DCAT_PATHS.rdf),
    rowBelow(programmeSite.shapes)('geometry', GEOJSON_TYPE, 'regions.geojson'),
    ...(withCard
      ? [
          row(
            'vcard',
            'text/vcard',
            `${regionPath('<slug>', lang)}kontakt-<n>.vcf`,
            vcardPath(withCard, 0, lang),
          ),
        ]
      : []),
  ];
}

function Examples({ messages }: { readonly messages: typeof developersSv }) {
  const { atlas, codec, publishedCopy } = useAppContext();
  const { lang, contact } = useMessages();
  const { id } = atlas.dataset.programme;
  const root = servedFrom(publishedCopy.origin, useHydrated()) + codec.base;
  const examples = codeExamples(
    root + programmePath.dataset(id),
    root + everythingCsvPath(lang, 'areas', ','),
  );
  return examples.map(({ language, code }) => (
    <figure key={language} className="code-example">
      <figcaption>
        {language}{' '}
        <CopyButton
          text={code}
          label={contact.copyShort}
          name={`${contact.copyShort}: ${language}`}
          done={messages.copied}
          failed={contact.copyFailed}
        />
      </figcaption>
      <pre tabIndex={0} role="region" aria-label={language} translate="no">
        <code>{code}</code>
      </pre>
    </figure>
  ));
}
