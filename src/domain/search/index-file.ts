import MiniSearch from 'minisearch';
import type { Atlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { createDictionary } from './dictionary';
import {
  createSearchIndex,
  findables,
  INDEX_OPTIONS,
  type SearchDocument,
  type SearchIndex,
} from './index-documents';

/**
 * The index as the build writes it, so that a reader's browser need only read it. `of` says which dataset
 * it is of; `words` are those that can be found, and `names` those among them that name something.
 */
export interface SearchFile {
  readonly of: string;
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** MiniSearch's own form, as JSON. */
  readonly index: string;
}

/** The index of a dataset as a value to be written as JSON. */
export function writeSearchFile(atlas: Atlas): SearchFile {
  const { index, words } = createSearchIndex(atlas);
  return {
    of: fingerprint(atlas.dataset),
    words: words.all,
    names: words.names,
    index: JSON.stringify(index),
  };
}

/**
 * The index of an atlas from the file that the build wrote. Where there is none, or it is of another
 * dataset or cannot be read, it is built here: that takes longer and finds the same.
 */
export function readSearchFile(atlas: Atlas, file: SearchFile | null): SearchIndex {
  if (file?.of !== fingerprint(atlas.dataset)) return createSearchIndex(atlas);
  try {
    return {
      things: findables(atlas),
      dictionary: createDictionary(file.words, new Set(file.names)),
      index: MiniSearch.loadJSON<SearchDocument>(file.index, INDEX_OPTIONS),
    };
  } catch {
    return createSearchIndex(atlas);
  }
}

/** Tells datasets apart: FNV-1a, 32 bits, over the dataset as JSON, as a hexadecimal number. */
function fingerprint(dataset: Dataset): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(dataset);
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
