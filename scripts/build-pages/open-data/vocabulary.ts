import { DCAT_PATHS } from '../../../src/store/data-paths';
import { primaryLanguage, type Written } from '../../../src/domain/model/language';
import type { QName, Resource, Value } from './graph';

/** Authority tables of the EU. */
export const EU = 'http://publications.europa.eu/resource/authority/';
export const LANGUAGE = { sv: `${EU}language/SWE`, en: `${EU}language/ENG` } as const;
const LANGUAGES: Readonly<Record<string, string>> = {
  ...LANGUAGE,
  da: `${EU}language/DAN`,
  de: `${EU}language/DEU`,
  fi: `${EU}language/FIN`,
  fr: `${EU}language/FRA`,
  is: `${EU}language/ISL`,
  nb: `${EU}language/NOB`,
  nn: `${EU}language/NNO`,
  no: `${EU}language/NOR`,
  se: `${EU}language/SME`,
};

/** Returns the language of a programme's texts as a value; undefined where the table has it not. */
export const languageIri = (programme: Written): string | undefined =>
  LANGUAGES[primaryLanguage(programme)];
/** Sweden, in the places of GeoNames, which the profile recommends, and of the EU. */
export const SWEDEN_IRIS = ['http://sws.geonames.org/2661886', `${EU}country/SWE`] as const;
/** Returns the address of something as a value. */
export const iri = (value: string): Value => ({ iri: value });

/** Returns a property with a text in each language. */
export const inBoth = (name: QName, sv: string, en: string): Resource['properties'] => [
  [name, { text: sv, lang: 'sv' }],
  [name, { text: en, lang: 'en' }],
];

export type Iris = ReturnType<typeof irisBelow>;

/** Returns the addresses of what the catalogue describes. */
export function irisBelow(root: string) {
  const inCatalogue = (name: string) => `${root}${DCAT_PATHS.rdf}#${name}`;
  return {
    file: (path: string) => root + path,
    home: root,
    catalogue: inCatalogue('catalogue'),
    publisher: inCatalogue('publisher'),
    contact: inCatalogue('contact'),
    telephone: inCatalogue('telephone'),
    series: inCatalogue('series'),
    dataset: (id: string) => inCatalogue(`dataset-${id}`),
    source: (id: string) => inCatalogue(`source-${id}`),
    period: (id: string) => inCatalogue(`period-${id}`),
    rights: (id: string, part: string) => inCatalogue(`rights-${id}-${part}`),
    distribution: (path: string) => inCatalogue(`file-${path.replaceAll('/', '-')}`),
    checksum: (path: string) => inCatalogue(`checksum-${path.replaceAll('/', '-')}`),
  };
}
