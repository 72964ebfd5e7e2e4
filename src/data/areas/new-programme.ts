import { freeId, LONGEST_ID } from './areas-yaml';
import { yamlText } from '../folder/yaml-text';
import type { Dataset } from '../../domain/model/dataset';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import { slugWithDigits } from '../../domain/text-analysis/slug';
import type { SourceFiles } from '../folder/read-programme-folder';

/** What is published, and its files. */
interface Source {
  readonly dataset: Dataset;
  readonly files: SourceFiles;
}

/**
 * Returns what is published as if another programme were there too, without focus areas, of which spreadsheets are that name
 * none. Of the published one it has the themes and their search words, and nothing else.
 * @param areas the id of its areas.
 * @param id its own id; made of its title where none is given.
 */
export function withNewProgramme<T extends Source>(
  published: T,
  areas: string,
  facts: ProgrammeFacts,
  id = freeProgrammeId(facts.title, published.files.keys()),
): T & { readonly programme: string } {
  const { dataset, files } = published;
  const { title, publisher, source, intro, language } = facts;
  const paragraphs = intro.split(/\n+/).map((paragraph) => paragraph.trim());
  const programme = {
    id,
    areas,
    title,
    publisher,
    source,
    intro: paragraphs.filter((paragraph) => paragraph !== ''),
    commonGoals: [],
    ...(language ? { language } : {}),
  };
  const { families, themes } = dataset;
  const words = files.get(`data/${dataset.programme.id}/search.yaml`);
  const own = new Map([
    [`data/${id}/programme.yaml`, yaml(programme)],
    [`data/${id}/themes.yaml`, yaml({ families, themes, areas: {} })],
    ...(words ? [[`data/${id}/search.yaml`, words] as const] : []),
  ]);
  return { ...published, programme: id, files: new Map([...files, ...own]) };
}

const yaml = (value: object) => new TextEncoder().encode(yamlText(value));

/** Returns the id of a programme with a title, which none has at these paths: a folder, and part of addresses. */
export function freeProgrammeId(title: string, paths: Iterable<string>): string {
  const taken = new Set([...paths].map((path) => path.split('/')[1] ?? ''));
  return freeId(slugWithDigits(title, LONGEST_ID) || 'programme', taken, String);
}
