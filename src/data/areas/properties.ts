import { lettersAndDigits } from '../../domain/text-analysis/fold-letters';
import type { FileFeature } from './read-features';

/** The properties that the ids and the names of areas are taken from. */
export interface ChosenProperties {
  readonly id: string;
  readonly name: string;
}

export interface FileProperty {
  readonly name: string;
  /** The first values. */
  readonly sample: readonly string[];
}

const SAMPLED = 3;
/** What such properties are called, the likeliest first. */
const IDS = /^(?:id|kod|code|\w*(?:kod|code|nuts|id|nr))$/;
const NAMES = /^(?:namn|name|\w*(?:namn|name|naam|nom))$/;

/** The text of a property; "" where there is none. */
export function textOf({ properties }: FileFeature, name: string): string {
  const value = properties[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** Returns the properties that have a text in some feature, in the order of the file. */
export function propertiesOf(features: readonly FileFeature[]): readonly FileProperty[] {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  return names.flatMap((name) => {
    const texts = features.map((each) => textOf(each, name)).filter((text) => text !== '');
    return texts.length === 0 ? [] : [{ name, sample: texts.slice(0, SAMPLED) }];
  });
}

/** Returns the properties that are likeliest to hold ids and names: by what they are called, and by what is in them. */
export function guessProperties(features: readonly FileFeature[]): ChosenProperties {
  const properties = propertiesOf(features).map(({ name }) => {
    const texts = features.map((each) => textOf(each, name));
    const share = new Set(texts.filter((text) => text !== '')).size / features.length;
    const words = texts.filter((text) => /\p{L}{2}/u.test(text) && !/\d/.test(text)).length;
    return { name, share, words: words / features.length };
  });
  const likeliest = (pattern: RegExp, score: (each: (typeof properties)[number]) => number) =>
    properties
      .map((each) => ({
        name: each.name,
        score: score(each) + (pattern.test(lettersAndDigits(each.name)) ? 1 : 0),
      }))
      .toSorted((one, other) => other.score - one.score)[0]?.name ?? '';
  return {
    id: likeliest(IDS, ({ share, words }) => 2 * share - words),
    name: likeliest(NAMES, ({ share, words }) => share + 2 * words),
  };
}
