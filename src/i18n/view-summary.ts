import { publishedName } from '../domain/model/atlas';
import { compareRegions } from '../domain/comparison/comparison';
import { comparisonFacts } from '../domain/summaries/regions';
import { nameOf, namesOf, type RegionCode } from '../domain/model/region';
import { fullAddress } from '../store/embed-address';
import type { AppContextValue } from '../store/app-context';
import { colourByOf, selectRegion } from '../store/view-state';
import { textLang } from './language';
import type { Messages } from './messages';

/** What a frame, a snippet or a picture shows and says: one view, as values. */
export type ViewSummary = Readonly<ReturnType<typeof viewSummary>>;

/** What is shown of an app context's view. Pure. */
export function viewSummary(app: AppContextValue, messages: Messages) {
  const { atlas, store, selectors, codec } = app;
  const state = store.getState();
  const { view } = state;
  return {
    ...textOf(app, messages),
    /** In which it is said. */
    messages,
    /** The language of published texts; undefined where it is that of the view. */
    langOfText: textLang(messages.lang, atlas.dataset.programme),
    choropleth: selectors.choropleth(state),
    areas: atlas.areas,
    highlights: selectors.highlights(state),
    /** The full page with the same view. Begins with the base. */
    address: fullAddress(view, codec),
    /** The full page of a region in the same colours. */
    addressOf: (code: RegionCode) => fullAddress(selectRegion(view, code), codec),
    /** Who published the text, and where. */
    source: messages.source.line(atlas.dataset.programme),
  };
}

interface Text {
  readonly title: string;
  /** What is said of the title before the map's own sentence: of a comparison, or nothing. */
  readonly lead: string;
  /** A region's focus areas as published; none where the view is not of one region. */
  readonly focusAreas: readonly string[];
  /** "2 inriktningar", or what is said where the region has no data; "" where no region is shown. */
  readonly focusAreasLead: string;
}

function textOf({ atlas, store, selectors }: AppContextValue, messages: Messages): Text {
  const state = store.getState();
  const { subject, compared } = state.view;
  const none = { lead: '', focusAreas: [], focusAreasLead: '' };
  if (subject.kind === 'region') {
    const region = atlas.regionByCode.get(subject.code);
    const focusAreas = region?.areas.map(({ title }) => title) ?? [];
    return {
      ...none,
      title: publishedName(atlas, subject.code),
      focusAreas,
      focusAreasLead: region
        ? messages.region.focusAreas(focusAreas.length)
        : messages.region.noData(nameOf(atlas.areas, subject.code)),
    };
  }
  if (compared.length > 0) {
    const facts = comparisonFacts(atlas, compareRegions(atlas, compared), messages.lang);
    const title = messages.compare.title(namesOf(atlas.areas, compared));
    return { ...none, title, lead: messages.sentences.comparison(facts) };
  }
  const isOverview = colourByOf(state.view).kind === 'overview';
  return {
    ...none,
    title: isOverview ? messages.site.tagline(atlas.dataset) : selectors.choropleth(state).heading,
  };
}
