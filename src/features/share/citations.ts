import { citeFacts, type CiteSubject, type OwnWork } from '../../domain/export/cite';
import { bibtex, ris } from '../../domain/export/cite-bibtex';
import type { Dataset } from '../../domain/model/dataset';
import { withMeaning } from '../../domain/model/translation';
import { shortVersion } from '../../domain/model/published-copy';
import { servedFrom } from '../../ui/location';
import { encode } from '../../store/url-codec';
import type { AppContextValue } from '../../store/app-context';
import { selectRegion, DEFAULT_VIEW, leaveRegion, type ViewState } from '../../store/view-state';
import { isoDay, listOf } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages';
import { focusAreaElementId } from '../../ui/anchors';
import { areaOf, namesOf, type AreaSystem } from '../../domain/model/region';
import { shareMessagesOf } from './use-share-messages';

/** A subject with its citation in every form. */
export interface Citation {
  /** A stable key for reference lists: letters, digits and hyphens. */
  readonly key: string;
  readonly name: string;
  /** The published parts of the texts, such as the title of a focus area. */
  readonly published: readonly string[];
  readonly press: string;
  readonly apa: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** What can be cited, its key, and the page that it is read on. */
interface Citable {
  readonly key: string;
  readonly subject: CiteSubject;
  readonly view: ViewState;
  readonly fragment?: string;
}

/**
 * Returns what can be cited of a view. What the page is about comes first: the atlas's own map, comparison or matrix,
 * or else the published texts. The published page comes last.
 *
 * @param now null on the server, where the reader's date is unknown and the origin is known only from the build.
 */
export function citationsOf(
  app: AppContextValue,
  messages: Messages,
  view: ViewState,
  now: Date | null,
): readonly Citation[] {
  const { atlas, publishedCopy, codec } = app;
  const { cite } = shareMessagesOf(messages, atlas.dataset);
  const origin = servedFrom(publishedCopy.origin, now !== null);
  return citables(app, messages, view).map(({ key, subject, view: page, fragment }) => {
    const facts = citeFacts(atlas.dataset, subject, {
      address: origin === '' ? null : origin + encode(page, codec) + (fragment ?? ''),
      version: publishedCopy.digest && shortVersion(publishedCopy.digest),
      date: now === null ? null : isoDay(now),
    });
    return {
      key,
      name: citedAs(atlas.dataset, subject, messages),
      published: [facts.focusArea, facts.page].filter((title) => title !== undefined),
      press: cite.press(facts),
      apa: cite.apa(facts),
      bibtex: bibtex(key, facts, cite.bibtex),
      ris: ris(key, facts, cite.bibtex),
    };
  });
}

function citables(app: AppContextValue, messages: Messages, view: ViewState): readonly Citable[] {
  const { atlas } = app;
  const start: ViewState = { ...DEFAULT_VIEW, lang: messages.lang };
  const own = ownWork(app, messages, view);
  const page: Citable = { key: atlas.dataset.programme.id, subject: {}, view: start };
  const { subject, compared } = view;
  const codes = subject.kind === 'region' ? [subject.code] : compared;
  const regions = codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  const texts = regions.flatMap((region): Citable[] => {
    const at = selectRegion(start, region.code);
    const whole: Citable = {
      key: `regionatlas-${region.slug}`,
      subject: { region: region.name },
      view: at,
    };
    if (subject.kind !== 'region') return [whole];
    return [
      whole,
      ...region.areas.map((focusArea): Citable => ({
        key: `regionatlas-${focusArea.id}`,
        subject: { region: region.name, focusArea: focusArea.title },
        view: at,
        fragment: `#${focusAreaElementId(focusArea.id)}`,
      })),
    ];
  });
  if (subject.kind === 'region') return [...texts, ...(own.key === WHOLE_ATLAS ? [] : [own]), page];
  return own.key === WHOLE_ATLAS ? [page, own] : [own, ...texts, page];
}

function citedAs(
  dataset: Dataset,
  { own, focusArea, region }: CiteSubject,
  messages: Messages,
): string {
  const { cite } = shareMessagesOf(messages, dataset);
  if (own) return cite.ownName(own.form, own.title);
  if (focusArea !== undefined) return withMeaning(dataset.programme, focusArea, messages.lang);
  return region ?? cite.programme;
}

const WHOLE_ATLAS = 'regionatlas';

/**
 * Returns what a view has of the atlas's own: its comparison, its matrix, or the map in its colours. Where there is
 * none of them it is the atlas as a whole.
 */
function ownWork(
  { atlas, selectors, store }: AppContextValue,
  messages: Messages,
  view: ViewState,
): Citable {
  const { areas } = atlas;
  const { compared } = view;
  const colours = coloursOf(areas, view);
  const { heading } = selectors.choropleth(store.getState());
  const shown: ViewState = { ...leaveRegion(view), query: '', otherParams: [] };
  const page = (parts: readonly string[], work: OwnWork, at = shown): Citable => ({
    key: [WHOLE_ATLAS, ...parts].join('-'),
    subject: { own: work },
    view: at,
  });
  const isWhole = view.subject.kind === 'sweden' && view.query === '';
  if (isWhole && compared.length > 0) {
    const slugs = compared.map((code) => areaOf(areas, code).slug);
    const title = listOf(messages.locale, namesOf(areas, compared));
    return page(['jamforelse', ...slugs, ...colours], { title, form: 'comparison' });
  }
  if (isWhole && view.mode === 'matrix') {
    const title = colours.length > 0 ? heading : messages.matrix.title;
    return page(['matris', ...colours], { title, form: 'matrix' });
  }
  if (colours.length > 0) {
    return page(colours, { title: heading, form: 'map' }, { ...shown, compared: [], mode: 'map' });
  }
  const start = { ...DEFAULT_VIEW, lang: view.lang };
  return page([], { title: messages.site.tagline(atlas.dataset), form: 'map' }, start);
}

/** The parts of a key for what the map is coloured by. */
function coloursOf(areas: AreaSystem, { themes, similarity }: ViewState): readonly string[] {
  if (themes.length > 0) return ['tema', ...themes];
  return similarity === null ? [] : ['likhet', areaOf(areas, similarity).slug];
}
