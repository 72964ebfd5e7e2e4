import { diffWords } from 'diff';
import type { Dataset, FocusArea, Region } from '../model/dataset';
import { lineOfContact, textsOfFocusArea, textsOfBlock } from '../model/published-texts';
import type { Bilingual } from '../model/bilingual';
import { languageOf } from '../model/language';
import type { RegionCode } from '../model/region';
import { withLaterIds } from './later-ids';

/** A stretch of text that both have, or only one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Which of two editions has something that the other has not; null where both have it. */
type Only = 'before' | 'after' | null;

export type Changes = ReturnType<typeof changesBetween>;
export type RegionChange = Changes['regions'][number];

/** Compares two editions, region by region. */
export function changesBetween(earlier: Dataset, after: Dataset) {
  const { before, moved } = withLaterIds(earlier, after);
  const codes = new Set(
    [...after.areaSystem.areas, ...before.areaSystem.areas].map(({ code }) => code),
  );
  const [labelsBefore, labelsAfter] = [labelsOf(before), labelsOf(after)];
  const namesNobody = ({ regions }: Dataset) =>
    regions.every(({ contacts }) => contacts.length === 0);
  // A programme that is published without contacts says nothing of who they are.
  const leavesOutContacts =
    before.programme.id !== after.programme.id && [before, after].some(namesNobody);
  const contentOf = ({ programme, families, themes: list }: Dataset) =>
    JSON.stringify([programme, families, list]);
  const themes: Readonly<Record<string, Bilingual>> = Object.fromEntries([
    ...labelsBefore,
    ...labelsAfter,
  ]);
  return {
    /** What is said of the programme itself, families and definitions of themes included. */
    programme: contentOf(earlier) !== contentOf(after),
    themesGone: [...labelsBefore].flatMap(([id, label]) => (labelsAfter.has(id) ? [] : [label])),
    themesNew: [...labelsAfter].flatMap(([id, label]) => (labelsBefore.has(id) ? [] : [label])),
    /** The labels of themes that both have, where they differ. */
    themesRenamed: [...labelsAfter].flatMap(([id, is]) => {
      const was = labelsBefore.get(id);
      return was && (was.sv !== is.sv || was.en !== is.en) ? [{ was, is }] : [];
    }),
    /** The labels of themes of this programme whose pages have another address, since their id is another. */
    themesMoved: before.programme.id === after.programme.id ? moved : [],
    /** The labels of the themes of both editions, by id. */
    themes,
    /** What the titles of both mean. */
    translations: {
      en: { ...before.programme.translations?.en, ...after.programme.translations?.en },
    },
    /** The language tags of the texts of both. */
    languages: { before: languageOf(before.programme), after: languageOf(after.programme) },
    /** The regions that have changed, in the order of every list. */
    regions: [...codes].flatMap((code) => {
      const [was, is] = [before, after].map(({ regions }) => {
        const region = regions.find((each) => each.code === code);
        return region && leavesOutContacts ? { ...region, contacts: [] } : region;
      });
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [regionChange(code, was, is)];
    }),
  };
}

const labelsOf = ({ themes }: Dataset) => new Map(themes.map(({ id, label }) => [id, label]));

function regionChange(code: RegionCode, was: Region | undefined, is: Region | undefined) {
  const people = (region: Region | undefined) =>
    (region?.contacts ?? []).map((contact) =>
      [lineOfContact(contact), contact.email, contact.role].filter(Boolean).join(', '),
    );
  const notes = (region: Region | undefined) =>
    (region?.notes ?? []).flatMap(textsOfBlock).join('\n');
  return {
    code,
    name: (is ?? was)?.name ?? code,
    only: onlyOne(was, is),
    focusAreas: focusAreaChanges(was?.areas ?? [], is?.areas ?? []),
    notes: wordsBetween(notes(was), notes(is)),
    contactsGone: without(people(was), people(is)),
    contactsNew: without(people(is), people(was)),
  };
}

function onlyOne(was: object | undefined, is: object | undefined): Only {
  if (was === undefined) return 'after';
  return is === undefined ? 'before' : null;
}

function focusAreaChanges(was: readonly FocusArea[], is: readonly FocusArea[]) {
  const earlier = earlierFocusAreas(was, is);
  const kept = new Set(earlier.values());
  const gone = was.filter((focusArea) => !kept.has(focusArea));
  const changes = [
    ...is.map((focusArea) => focusAreaChange(earlier.get(focusArea), focusArea)),
    ...gone.map((focusArea) => focusAreaChange(focusArea, undefined)),
  ];
  return changes.filter(
    ({ words, only, themesGone, themesNew }) =>
      words !== null || only !== null || themesGone.length + themesNew.length > 0,
  );
}

/** Later focus areas with the earlier ones that they are, by title or else by most of the text: the most alike first. */
function earlierFocusAreas(
  was: readonly FocusArea[],
  is: readonly FocusArea[],
): ReadonlyMap<FocusArea, FocusArea> {
  const titlesOf = (list: readonly FocusArea[]) => new Set(list.map(({ title }) => title));
  const [earlier, later] = [titlesOf(was), titlesOf(is)];
  const alike = (before: FocusArea, after: FocusArea) => {
    if (before.title === after.title) return 1;
    return later.has(before.title) || earlier.has(after.title) ? 0 : sharedPart(before, after);
  };
  const pairs = was
    .flatMap((before) =>
      is.flatMap((after) => {
        const share = alike(before, after);
        return share > 0.5 ? [{ before, after, share }] : [];
      }),
    )
    .toSorted((a, b) => b.share - a.share);
  const found = new Map<FocusArea, FocusArea>();
  const kept = new Set<FocusArea>();
  for (const { before, after } of pairs) {
    if (found.has(after) || kept.has(before)) continue;
    found.set(after, before);
    kept.add(before);
  }
  return found;
}

/** Returns how much of two texts is the same, 0 … 1: of the longer one. */
function sharedPart(was: FocusArea, is: FocusArea): number {
  const textOf = ({ body }: FocusArea) => body.flatMap(textsOfBlock).join('\n');
  const [before, after] = [textOf(was), textOf(is)];
  const same = diffWords(before, after).filter(({ added, removed }) => !added && !removed);
  const length = same.reduce((sum, { value }) => sum + value.length, 0);
  return length / Math.max(before.length, after.length, 1);
}

function focusAreaChange(was: FocusArea | undefined, is: FocusArea | undefined) {
  const themes = (focusArea: FocusArea | undefined) =>
    (focusArea?.themes ?? []).map(({ id, level }) => `${id} ${level}`);
  const text = (focusArea: FocusArea) => textsOfFocusArea(focusArea).join('\n');
  return {
    title: (is ?? was)?.title ?? '',
    /** Where both have it: what is reworded, title and text alike; null where nothing is. */
    words: was && is ? wordsBetween(text(was), text(is)) : null,
    only: onlyOne(was, is),
    /** Themes by id with their level, "livsmedel main", that only one of them sets. */
    themesGone: without(themes(was), themes(is)),
    themesNew: without(themes(is), themes(was)),
  };
}

function wordsBetween(was: string, is: string): readonly DiffPart[] | null {
  if (was === is) return null;
  return diffWords(was, is).map(({ added, removed, value }): DiffPart => {
    if (added) return { kind: 'new', text: value };
    return { kind: removed ? 'gone' : 'same', text: value };
  });
}

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  return list.filter((each) => !others.includes(each));
}
