import { neighbourView } from '../domain/comparison/neighbours';
import { themeMatrix, type Totals } from '../domain/matrix/matrix';
import { createAtlas, type Atlas } from '../domain/model/atlas';
import type { Dataset, Lang, ThemeLevel } from '../domain/model/dataset';
import { filteredRegions } from '../domain/model/filter';
import { nameOf, type RegionCode } from '../domain/model/region';
import type { SearchNote } from '../domain/search/notes';
import { regionsOfHits } from '../domain/search/groups';
import { findables, type Findable } from '../domain/search/things';
import { complementReasons, reasonsFor } from '../domain/similarity/reasons';
import { themesInText } from '../domain/summaries/names';
import { plainWords } from '../domain/text-analysis/tokenize';
import type { Messages } from '../i18n/messages';
import { ask, atlas as published, index } from './search';
import { QUESTIONS } from './search-questions';
import { filterEn, filterSv, lateEn, lateSv } from './messages';

/** A text of the interface that claims something of the data, and whether the rows of the dataset say so. */
export interface InterfaceText {
  readonly form: string;
  readonly text: string;
  readonly holds: boolean;
}

type Texts = Generator<InterfaceText>;

/** Yields the texts about neighbours, peers, the matrix and filters. */
export function* interfaceTexts(messages: Messages, data: Dataset): Texts {
  const say: Say = { messages, atlas: createAtlas(data), lang: messages.lang };
  for (const { code } of data.regions) {
    yield* ofNeighbours(say, code);
    yield* ofPeers(say, code);
  }
  yield* ofMatrix(say);
  yield* ofFilters(say);
}

interface Say {
  readonly messages: Messages;
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** The levels of a region's themes, read from its rows. */
function levels({ atlas }: Say, code: RegionCode): ReadonlyMap<string, ThemeLevel> {
  const rows = atlas.dataset.regions.filter((region) => region.code === code);
  const themes = rows.flatMap(({ areas }) => areas.flatMap((focusArea) => focusArea.themes));
  const ordered = themes.toSorted(
    (a, b) => Number(a.level === 'main') - Number(b.level === 'main'),
  );
  return new Map(ordered.map(({ id, level }) => [id, level]));
}

const isSame = (a: Iterable<string>, b: Iterable<string>) =>
  [...a].toSorted().join() === [...b].toSorted().join();

function compared(say: Say, here: RegionCode, there: RegionCode) {
  const [own, theirs] = [levels(say, here), levels(say, there)];
  return {
    shared: [...theirs.keys()].filter((id) => own.has(id)),
    onlyThere: [...theirs.keys()].filter((id) => !own.has(id)),
  };
}

function* ofNeighbours(say: Say, here: RegionCode): Texts {
  const { neighbours } = say.messages;
  for (const entry of neighbourView(say.atlas, here).entries) {
    const { code, shared, onlyThere } = entry;
    const right = compared(say, here, code);
    const inText = (ids: readonly string[]) => themesInText(say.atlas, ids, say.lang);
    const [name, other] = [nameOf(say.atlas.areas, here), nameOf(say.atlas.areas, code)];
    const holds = isSame(shared, right.shared) && isSame(onlyThere, right.onlyThere);
    const only = onlyThere.length > 0 ? ` ${neighbours.only(other, name, inText(onlyThere))}` : '';
    if (shared.length > 0) {
      yield { form: 'neighbourShares', text: neighbours.shares(inText(shared)) + only, holds };
    } else yield { form: 'neighbourSharesNothing', text: neighbours.sharesNothing + only, holds };
  }
}

function* ofPeers(say: Say, here: RegionCode): Texts {
  const { peers } = say.messages;
  for (const { code } of say.atlas.dataset.regions.filter((region) => region.code !== here)) {
    const right = compared(say, here, code);
    const inText = (ids: readonly string[]) => themesInText(say.atlas, ids, say.lang);
    const reasons = reasonsFor(say.atlas, here, code);
    const shared = reasons.flatMap((each) => (each.kind === 'theme' ? [each.theme] : []));
    const terms = reasons.flatMap((each) => (each.kind === 'term' ? [each] : []));
    const words = terms.slice(0, 5).map((each) => [each.here.word, each.there.word]);
    const forms = words.map(peers.wordForms);
    const text = peers.reasons(inText(shared), forms, terms.length === words.length);
    const things = findables(say.atlas.dataset).filter((thing) => thing.code !== null);
    const areWords = words.flat().every((word) => has(things, word));
    if (text !== '')
      yield { form: 'peerReasons', text, holds: isSame(shared, right.shared) && areWords };
    const gaps = complementReasons(say.atlas, here, code).map(({ theme }) => theme);
    if (gaps.length > 0) {
      const holds = isSame(gaps, right.onlyThere);
      yield { form: 'peerComplements', text: peers.gaps(inText(gaps)), holds };
    }
  }
}

function* ofMatrix(say: Say): Texts {
  const { matrix } = say.lang === 'sv' ? lateSv : lateEn;
  const { rows, columns, gaps, lone } = themeMatrix(say.atlas);
  const holds = ({ any, main }: Totals, found: readonly (ThemeLevel | undefined)[]) =>
    any === found.filter((level) => level !== undefined).length &&
    main === found.filter((level) => level === 'main').length;
  for (const { code, totals } of rows) {
    const name = nameOf(say.atlas.areas, code);
    const text = `${name}: ${matrix.rowTotal(totals)}.`;
    yield { form: 'matrixRow', text, holds: holds(totals, [...levels(say, code).values()]) };
  }
  for (const { theme, totals } of columns) {
    const found = rows.map(({ code }) => levels(say, code).get(theme));
    const label = say.atlas.themeById.get(theme)?.label[say.lang] ?? '';
    const text = `${label}: ${matrix.columnTotal(totals)}.`;
    yield { form: 'matrixColumn', text, holds: holds(totals, found) };
  }
  if (lone.length === 0) {
    const found = rows.flatMap(({ code }) => [...levels(say, code).keys()]);
    const isShared = (id: string) => found.indexOf(id) !== found.lastIndexOf(id);
    const text = `(${say.atlas.dataset.regions.length} × ${columns.length}) ${matrix.noLone}`;
    yield { form: 'matrixNoLone', text, holds: found.every(isShared) };
  }
  if (gaps.length === 0) {
    const all = new Set(rows.flatMap(({ code }) => [...levels(say, code).keys()]));
    const text = matrix.noGaps(columns.length);
    yield { form: 'matrixNoGaps', text, holds: all.size === columns.length };
  }
}

function* ofFilters({ messages, atlas, lang }: Say): Texts {
  const { areas } = atlas;
  const filter = lang === 'sv' ? filterSv : filterEn;
  for (const { id } of areas.groups) {
    const left = filteredRegions(atlas, { themes: [], rule: null, parts: [id] }).length;
    const holds = left === areas.areas.filter(({ group }) => group === id).length;
    const text = messages.matrix.left(left, areas.codes.length);
    yield { form: 'filter', text: `${text} ${filter.colours}`, holds };
    yield { form: 'filterOfMatrix', text, holds };
  }
}

/** True if texts of a dataset have a word or phrase exactly so. */
function has(things: readonly Findable[], phrase: string): boolean {
  const spaced = (text: string) => ` ${plainWords(text)} `;
  return things.some(({ texts }) => texts.some((text) => spaced(text).includes(spaced(phrase))));
}

/** What is said not to be found is in no text in that form. */
const isTrue = (note: SearchNote) =>
  !['instead', 'unknown', 'phrase'].includes(note.kind) ||
  !('typed' in note) ||
  !has(index.things, note.typed);

/** Yields what is said of the searches in the table of questions, each after its query. */
export function* searchTexts({ search }: Messages): Texts {
  for (const { asked } of QUESTIONS) {
    const { hits, notes, suggestions, shown } = ask(asked);
    const said = (form: string, text: string, holds: boolean): InterfaceText => {
      return { form, text: `(${asked}) ${text}`, holds };
    };
    for (const note of notes)
      yield said(`searchNote: ${note.kind}`, search.note(note), isTrue(note));
    for (const each of suggestions)
      yield said('searchSuggestion', search.suggestion(each), ask(each).hits.length > 0);
    const codes = regionsOfHits(index, hits);
    const names = codes.map((code) => nameOf(published.areas, code));
    const form = names.length === 0 ? 'searchFoundNoRegion' : 'searchFound';
    if (hits.length > 0) yield said(form, search.sentence(hits.length, names), true);
    for (const { thing, place } of shown) {
      if (thing.kind !== 'region' || !place) continue;
      const called = search.calledSo(place);
      const holds = place.codes.includes(thing.code);
      const text = `${nameOf(published.areas, thing.code)}: ${called}`;
      if (called !== '') yield said(`searchPlace: ${place.kind}`, text, holds);
    }
  }
}
