import type { Dataset } from '../model/dataset';
import type { RegionCode } from '../model/region';
import { plainWords, type WordPlace } from '../text-analysis/tokenize';
import type { Field, Match, Matches } from './matches';
import { NAMED, nameTerms } from './name-match';
import type { Findable } from './things';

/** What a phrase in a title weighs, and in each other text. */
const PHRASE = { title: 50, text: 10 };

/** Returns what finds all that has a phrase exactly, in any case of its letters: in a name, a title or a text. */
export function createPhraseIndex(
  things: readonly Findable[],
  dataset: Dataset,
): (exact: string) => Matches {
  const spaced = (texts: readonly string[]) => texts.map((text) => ` ${plainWords(text)} `);
  const known = things.map((thing) => {
    const { texts } = thing;
    const titles = thing.kind === 'focus-area' ? titlesOf(texts, dataset) : [];
    return {
      terms: nameTerms(thing),
      names: spaced(namesOf(thing, dataset)),
      titles: spaced(titles),
      texts: spaced(titles.length > 0 ? texts.slice(1) : texts),
    };
  });
  return (exact) => {
    const has = (texts: readonly string[]) => texts.filter((text) => text.includes(exact)).length;
    const found = known.map(({ names, titles, texts, terms }): Match => {
      const [name, title, text] = [has(names), has(titles), has(texts)];
      const fields: readonly Field[] = [
        ...(title > 0 ? (['title'] as const) : []),
        ...(text > 0 ? (['text'] as const) : []),
      ];
      return {
        score: NAMED * name + PHRASE.title * title + PHRASE.text * text,
        fields: new Set(fields),
        terms: new Set([...terms, `"${exact}`]),
      };
    });
    return new Map([...found.entries()].filter(([, { score }]) => score > 0));
  };
}

/** Returns the phrase of a term that is one, told apart from words of texts by its first character, or null. */
export const phraseOf = (term: string): string | null =>
  term.startsWith('"') ? term.slice(1) : null;

/** True if the word that stands so far into a text belongs to a phrase there. */
export function isInPhrase(exact: string, at: number, all: readonly WordPlace[]): boolean {
  const { length } = exact.trim().split(' ');
  return Array.from({ length }, (_, i) => at - i).some((from) => {
    const words = from < 0 ? [] : all.slice(from, from + length);
    return ` ${words.map(({ word }) => word).join(' ')} `.startsWith(exact);
  });
}

/** A title as it was published, and as the English page prints it. */
function titlesOf([title = '']: readonly string[], { programme }: Dataset): readonly string[] {
  return [title, programme.translations?.en[title] ?? title];
}

function namesOf(thing: Findable, { areaSystem, regions }: Dataset): readonly string[] {
  if (thing.kind === 'theme') return [thing.theme.label.sv, thing.theme.label.en];
  if (thing.kind === 'contact') return [thing.contact.name];
  if (thing.kind !== 'region') return [];
  const isIt = ({ code }: { readonly code: RegionCode }) => code === thing.code;
  return [
    ...areaSystem.areas.filter(isIt).flatMap(({ shortName, county }) => [shortName, county]),
    ...regions.filter(isIt).map(({ name }) => name),
  ];
}
