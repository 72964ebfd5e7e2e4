import type { Bilingual } from '../domain/model/bilingual';
import type { Dataset } from '../domain/model/dataset';
import { encode, type CodecContext } from './url-codec';
import { DEFAULT_VIEW, type ViewState } from './view-state';

/** A programme of a site, as the pages of the others name it. */
export interface SiteProgramme {
  readonly id: string;
  /** The title, with its translation where there is one. */
  readonly title: Bilingual;
  /** Where its pages begin, with slashes at both ends: "/", "/program/ett-annat/". */
  readonly base: string;
  readonly areas: string;
}

export interface ProgrammeSite {
  /** Where the site is served, with slashes at both ends: what its programmes share lies below. */
  readonly siteBase: string;
  /** Where the shapes of the programme's areas are, with a slash at the end. */
  readonly shapes: string;
  /** The programmes in the order of the catalogue; none where there is only one. */
  readonly programmes: readonly SiteProgramme[];
  /** Returns the dataset of another programme, or null where it cannot be had. */
  readonly datasetOf: (programme: SiteProgramme) => Promise<Dataset | null>;
}

/** Returns the site of a single programme. */
export function siteOfOne(base: string): ProgrammeSite {
  return {
    siteBase: base,
    shapes: `${base}geo/`,
    programmes: [],
    datasetOf: () => Promise.resolve(null),
  };
}

/** Returns a programme as the pages of the others name it. */
export function siteProgramme(base: string, { programme, areaSystem }: OwnDataset): SiteProgramme {
  const { id, title, translations } = programme;
  const en = translations?.en[title] ?? title;
  return { id, title: { sv: title, en }, base, areas: areaSystem.id };
}

/** Returns a site in which a programme has the title of its dataset, which may be newer than the page. */
export function withTitleOf(site: ProgrammeSite, dataset: OwnDataset): ProgrammeSite {
  const programmes = site.programmes.map((each) =>
    each.id === dataset.programme.id ? siteProgramme(each.base, dataset) : each,
  );
  return { ...site, programmes };
}

type OwnDataset = Pick<Dataset, 'programme' | 'areaSystem'>;

/** Returns the other programmes of a site on the same areas. */
export function othersOf(
  { programmes }: Pick<ProgrammeSite, 'programmes'>,
  { programme, areaSystem }: OwnDataset,
): readonly SiteProgramme[] {
  return programmes.filter(({ id, areas }) => id !== programme.id && areas === areaSystem.id);
}

/**
 * Returns the programmes that one is compared with to say what has changed: those after it in the catalogue, which has the
 * newest first.
 */
export function earlierThan(
  { programmes }: Pick<ProgrammeSite, 'programmes'>,
  dataset: OwnDataset,
): readonly SiteProgramme[] {
  const index = programmes.findIndex(({ id }) => id === dataset.programme.id);
  return othersOf({ programmes: programmes.slice(index + 1) }, dataset);
}

/** True for the first programme of a site, whose pages begin where the site does. */
export function isFirst(
  { programmes: [first] }: Pick<ProgrammeSite, 'programmes'>,
  { programme }: Pick<Dataset, 'programme'>,
): boolean {
  return first === undefined || first.id === programme.id;
}

/** More areas than this have neither pages for pairs nor cards: those would be most of the build. */
const MAX_AREAS_WITH_PAIRS = 60;

/** True if every pair of neighbours has a page, and every region, theme and pair a card: pairs are half of all pages. */
export function hasPairsAndCards(
  site: Pick<ProgrammeSite, 'programmes'>,
  dataset: OwnDataset,
): boolean {
  return isFirst(site, dataset) && dataset.areaSystem.areas.length <= MAX_AREAS_WITH_PAIRS;
}

/** Which pages a programme has besides those that every one has. */
export interface MorePages {
  readonly pairs: boolean;
  /** The ids of the programmes that have a page of what has changed since them. */
  readonly earlier: readonly string[];
}

export function morePages(site: Pick<ProgrammeSite, 'programmes'>, dataset: OwnDataset): MorePages {
  return {
    pairs: hasPairsAndCards(site, dataset),
    earlier: earlierThan(site, dataset).map(({ id }) => id),
  };
}

/** Returns the address in another programme of what a view is about: the region, if both are about the same areas. */
export function addressIn(
  { base, areas }: SiteProgramme,
  { lang, subject }: Pick<ViewState, 'lang' | 'subject'>,
  codec: CodecContext,
): string {
  const isShared = subject.kind === 'region' && areas === codec.areas.id;
  const view = { ...DEFAULT_VIEW, lang, subject: isShared ? subject : DEFAULT_VIEW.subject };
  return encode(view, { ...codec, base });
}
