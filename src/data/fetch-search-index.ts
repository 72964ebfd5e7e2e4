import * as v from 'valibot';
import type { SearchFile } from '../domain/search/index-file';

const searchFile = v.object({
  of: v.string(),
  words: v.array(v.string()),
  names: v.array(v.string()),
  index: v.string(),
});

/**
 * The search index that the build wrote, or null where it cannot be had or is none: who searches can do
 * without, since the index can be built from the dataset. Never rejects.
 */
export async function fetchSearchIndex(
  url: string,
  fetchFile: (url: string) => Promise<Response>,
): Promise<SearchFile | null> {
  try {
    const response = await fetchFile(url);
    const parsed = v.safeParse(searchFile, response.ok ? await response.json() : null);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
