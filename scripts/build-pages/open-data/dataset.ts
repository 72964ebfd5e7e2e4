import type { Period } from '../../../src/domain/model/dataset';
import { withMeaning } from '../../../src/domain/model/translation';
import type { SiteInfo } from '../../../src/domain/model/site-info';
import { inWordsFor, type NamedAreas } from '../../../src/i18n/area-words';
import { SCHEMA_PATH } from '../../../src/store/data-paths';
import { ABOUT_PATHS } from '../../../src/store/paths';
import type { CatalogueProgramme } from './distribution';
import type { QName, Resource, Value } from './graph';
import { EU, inBoth, iri, languageIri, SWEDEN_IRIS, type Iris } from './vocabulary';

/** Themes of the EU vocabulary: government, and regions and cities. */
const THEMES = ['GOVE', 'REGI'];
const KEYWORDS = {
  sv: ['⟨region⟩', 'regional utveckling', 'hållbar utveckling', 'inriktning'],
  en: ['⟨region⟩', 'regional development', 'sustainable development', 'focus area'],
} as const;

/** Returns one programme as a dataset; in the series, where there are several. */
export function dataset(
  { programme, areaSystem, digest, files, rights: { hasContacts } }: CatalogueProgramme,
  operator: SiteInfo['operator'],
  isInSeries: boolean,
  at: Iris,
): Resource {
  const { id, title, publisher: author, source } = programme;
  const language = languageIri(programme);
  const english = (text: string) => withMeaning(programme, text, 'en');
  return {
    iri: at.dataset(id),
    type: 'dcat:Dataset',
    properties: [
      ...sayOf(
        areaSystem,
        'dcterms:title',
        `⟨Regionernas⟩ inriktningar i ${title}`,
        `The focus areas of the ⟨regions⟩ in ${english(title)}`,
      ),
      ...sayOf(
        areaSystem,
        'dcterms:description',
        `Vad varje ⟨region⟩ har valt, ord för ord som ${author} publicerade det på sidan ${source}${hasContacts ? ', med kontakter' : ''}, och Regionatlas tolkning av texterna som teman, vart och ett med citat.`,
        `What every ⟨region⟩ has chosen, word for word as ${author} published it on the page ${english(source)}${hasContacts ? ', with contacts' : ''}, and Regionatlas's interpretation of the texts as themes, each with a quote.`,
      ),
      ...common(areaSystem, operator, at),
      ['dcterms:identifier', { text: id }],
      ['dcterms:creator', iri(at.source(id))],
      ...(language === undefined ? [] : [['dcterms:language', iri(language)] as const]),
      ['dcterms:accessRights', iri(`${EU}access-right/PUBLIC`)],
      ['dcat:version', { text: digest }],
      ...(programme.period ? [['dcterms:temporal', iri(at.period(id))] as const] : []),
      ...(isInSeries ? [['dcat:inSeries', iri(at.series)] as const] : []),
      ...files.map(({ path }) => ['dcat:distribution', iri(at.distribution(path))] as const),
    ],
  };
}

/** Returns the series of the datasets, which all follow one schema. */
export function series(areas: NamedAreas, operator: SiteInfo['operator'], at: Iris): Resource {
  return {
    iri: at.series,
    type: 'dcat:DatasetSeries',
    properties: [
      ...sayOf(
        areas,
        'dcterms:title',
        '⟨Regionernas⟩ inriktningar',
        'The focus areas of the ⟨regions⟩',
      ),
      ...sayOf(
        areas,
        'dcterms:description',
        'Vad varje ⟨region⟩ har valt, program för program: en datamängd för varje program, alla efter samma schema.',
        'What every ⟨region⟩ has chosen, programme by programme: a dataset for each, all by the same schema.',
      ),
      ...common(areas, operator, at),
    ],
  };
}

/** Returns a property in both languages, in the words for areas. */
function sayOf(areas: NamedAreas, name: QName, sv: string, en: string): Resource['properties'] {
  return inBoth(
    name,
    inWordsFor(areas, 'sv', { text: sv }).text,
    inWordsFor(areas, 'en', { text: en }).text,
  );
}

/** What the datasets of a series and the series itself say alike. */
function common(
  areas: NamedAreas,
  operator: SiteInfo['operator'],
  at: Iris,
): Resource['properties'] {
  return [
    ['dcterms:publisher', iri(at.publisher)],
    ...(operator.email === null ? [] : [['dcat:contactPoint', iri(at.contact)] as const]),
    ...SWEDEN_IRIS.map((place) => ['dcterms:spatial', iri(place)] as const),
    ['dcat:landingPage', iri(at.home + ABOUT_PATHS.atlas)],
    ['dcterms:conformsTo', iri(at.file(SCHEMA_PATH))],
    ...THEMES.map((theme) => ['dcat:theme', iri(`${EU}data-theme/${theme}`)] as const),
    ...(['sv', 'en'] as const).flatMap((lang) =>
      inWordsFor(areas, lang, KEYWORDS[lang]).map(
        (text) => ['dcat:keyword', { text, lang }] as const,
      ),
    ),
  ];
}

/** Returns when a programme runs, where that is known. */
export function periodOf({ programme }: CatalogueProgramme, at: Iris): readonly Resource[] {
  const { id, period } = programme;
  if (period === undefined) return [];
  const ends: readonly (readonly [keyof Period, 'dcat:startDate' | 'dcat:endDate'])[] = [
    ['from', 'dcat:startDate'],
    ['to', 'dcat:endDate'],
  ];
  const properties = ends.flatMap(([end, name]) => {
    const day = period[end];
    return day === undefined ? [] : [[name, dayValue(day)] as const];
  });
  return [{ iri: at.period(id), type: 'dcterms:PeriodOfTime', properties }];
}

const dayValue = (text: string): Value => ({
  text,
  datatype: text.length === 4 ? 'xsd:gYear' : 'xsd:date',
});
