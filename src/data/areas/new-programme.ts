import { stringify } from 'yaml';
import type { Dataset } from '../../domain/model/dataset';
import type { SourceFiles } from '../folder/read-programme-folder';

/** What a programme says of itself. */
interface Facts {
  readonly title: string;
  readonly publisher: string;
  readonly source: string;
  /** A paragraph on each line. */
  readonly intro: string;
}

/** Returns the folder of a programme without focus areas, with the themes and search words of a published one. */
export function newProgramme(
  id: string,
  areas: string,
  { title, publisher, source, intro }: Facts,
  { programme: published, families, themes }: Dataset,
  files: SourceFiles,
): SourceFiles {
  const paragraphs = intro.split(/\n+/).map((paragraph) => paragraph.trim());
  const own = { title, publisher, source, intro: paragraphs, commonGoals: [] };
  const words = files.get(`data/${published.id}/search.yaml`);
  return new Map([
    [`data/${id}/programme.yaml`, yaml({ id, areas, ...own })],
    [`data/${id}/themes.yaml`, yaml({ families, themes, areas: {} })],
    ...(words ? [[`data/${id}/search.yaml`, words] as const] : []),
  ]);
}

const yaml = (value: object) =>
  new TextEncoder().encode(stringify(value, { lineWidth: 0, singleQuote: true }));
