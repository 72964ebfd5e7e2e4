import { textsOfArea } from '../model/published-texts';
import type { Findable } from './index-documents';
import { wordsIn } from './stop-words';

/** What a phrase adds for each word of it: more than the same words apart in a longer text. */
const TOGETHER = 12;

/**
 * What a thing's score gains where the words stand together, in the order asked for: "digitalt utanförskap".
 *
 * @param words for each word asked for, all the words that answer it.
 */
export function phraseBonus(thing: Findable, words: readonly ReadonlySet<string>[]): number {
  if (words.length < 2) return 0;
  return publishedTexts(thing).some((text) => hasPhrase(text, words)) ? TOGETHER * words.length : 0;
}

function hasPhrase(text: string, words: readonly ReadonlySet<string>[]): boolean {
  const inText = wordsIn(text);
  return inText.some((_, from) =>
    words.every((answers, i) => answers.has(inText[from + i]?.word ?? '')),
  );
}

/** The published texts of a thing: a title first. Empty for what has only a name. */
export function publishedTexts(thing: Findable): readonly string[] {
  switch (thing.kind) {
    case 'area':
      return textsOfArea(thing.area);
    case 'note':
    case 'programme':
      return thing.texts;
    case 'region':
    case 'theme':
    case 'contact':
      return [];
  }
}
