import type { CiteFacts, OwnForm } from '../../domain/export/cite';
import { bibtex, ris } from '../../domain/export/references';
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
interface Citable extends Pick<CiteFacts, 'region' | 'focusArea' | 'own'> {
  readonly key: string;
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
  const { programme } = atlas.dataset;
  const { cite } = shareMessagesOf(messages, atlas.dataset);
  const origin = servedFrom(publishedCopy.origin, now !== null);
  return citables(app, messages, view).map(({ key, view: page, fragment = '', ...subject }) => {
    const { region, focusArea, own } = subject;
    const facts: CiteFacts = {
      ...subject,
      programme,
      address: origin === '' ? null : origin + encode(page, codec) + fragment,
      version: publishedCopy.digest && shortVersion(publishedCopy.digest),
      date: now === null ? null : isoDay(now),
    };
    const published = focusArea && withMeaning(programme, focusArea, messages.lang);
    const reference = { key, ...facts, ...cite.reference(facts) };
    return {
      key,
      name: own ? cite.ownName(own.form, own.title) : (published ?? region ?? cite.programme),
      published: [focusArea, programme.source].filter((title) => title !== undefined),
      press: cite.press(facts),
      apa: cite.apa(facts),
      bibtex: bibtex(reference),
      ris: ris(reference),
    };
  });
}

function citables(app: AppContextValue, messages: Messages, view: ViewState): readonly Citable[] {
  const { atlas } = app;
  const start: ViewState = { ...DEFAULT_VIEW, lang: messages.lang };
  const own = ownWork(app, messages, view);
  const page: Citable = { key: atlas.dataset.programme.id, view: start };
  const { subject, compared } = view;
  const isRegion = subject.kind === 'region';
  const codes = isRegion ? [subject.code] : compared;
  const regions = codes.flatMap((code) => atlas.regionByCode.get(code) ?? []);
  const texts = regions.flatMap(({ code, slug, name, areas }): Citable[] => {
    const at = { region: name, view: selectRegion(start, code) };
    const focusAreas = (isRegion ? areas : []).map(({ id, title }) => ({
      ...at,
      key: `regionatlas-${id}`,
      focusArea: title,
      fragment: `#${focusAreaElementId(id)}`,
    }));
    return [{ ...at, key: `regionatlas-${slug}` }, ...focusAreas];
  });
  if (isRegion) return [...texts, ...(own.key === WHOLE_ATLAS ? [] : [own]), page];
  return own.key === WHOLE_ATLAS ? [page, own] : [own, ...texts, page];
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
  const page = (form: OwnForm, title: string, parts: readonly string[], at = shown): Citable => ({
    key: [WHOLE_ATLAS, ...parts, at.rule ?? [], at.parts].flat().join('-'),
    own: { title, form },
    view: at,
  });
  const isWhole = view.subject.kind === 'sweden' && view.query === '';
  if (isWhole && compared.length > 0) {
    const slugs = compared.map((code) => areaOf(areas, code).slug);
    const title = listOf(messages.locale, namesOf(areas, compared));
    return page('comparison', title, ['jamforelse', ...slugs, ...colours]);
  }
  if (isWhole && view.mode === 'matrix') {
    const title = colours.length > 0 ? heading : messages.matrix.title;
    return page('matrix', title, ['matris', ...colours]);
  }
  if (colours.length > 0) {
    return page('map', heading, colours, { ...shown, compared: [], mode: 'map' });
  }
  const start = { ...DEFAULT_VIEW, lang: view.lang };
  return page('map', messages.site.tagline(atlas.dataset), [], start);
}

/** The parts of a key for what the map is coloured by. */
function coloursOf(areas: AreaSystem, { themes, similarity }: ViewState): readonly string[] {
  if (themes.length > 0) return ['tema', ...themes];
  return similarity === null ? [] : ['likhet', areaOf(areas, similarity).slug];
}
