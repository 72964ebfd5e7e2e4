import { readFile } from '../../data/folder/read-bytes';
import { readWords } from '../../data/folder/read-programme';
import type { Book } from '../../data/spreadsheet/book';
import type { Import } from '../../data/spreadsheet/import-book';
import type { Dataset } from '../../domain/model/dataset';
import { languageOf } from '../../domain/model/language';
import { createAreaSystem } from '../../domain/model/region';
import { suggestThemes } from '../../domain/interpretation/suggestions';
import { stemmerOf } from '../../domain/text-analysis/stem';
import { leftOutOf } from '../../domain/text-analysis/words';
import type { ReadingReport } from '../../features/studio/report';
import { placeIn } from './find-cell';

const NO_WORDS = { themes: {}, synonyms: {}, related: {} };

/** Returns the focus areas of a spreadsheet as they are read for themes; null where it has none. */
export function readingReport(
  { interpretations, taxonomy, files, dataset }: Import,
  { sheets }: Book,
  published: Dataset,
): ReadingReport | null {
  if (interpretations.length === 0) return null;
  const { programme, areaSystem } = dataset ?? published;
  const earlier = new Map(
    published.regions.flatMap(({ code, areas }) =>
      areas.map((focusArea) => [`${code} ${focusArea.title}`, focusArea.themes] as const),
    ),
  );
  const focusAreas = interpretations.map(({ cell, code, region, texts, themes: set, named }) => ({
    cell: placeIn(sheets, cell),
    region,
    texts,
    themes: set,
    named,
    published:
      programme.id === published.programme.id
        ? (earlier.get(`${code} ${texts[0] ?? ''}`) ?? null)
        : null,
  }));
  const suggestions = suggestThemes(
    focusAreas,
    taxonomy.themes,
    wordsIn(files),
    leftOutOf(programme, createAreaSystem(areaSystem)),
    stemmerOf(programme),
  );
  return {
    ...taxonomy,
    language: languageOf(programme),
    focusAreas: focusAreas.map((each, index) => ({
      ...each,
      suggestions: suggestions[index] ?? [],
    })),
  };
}

function wordsIn(files: Import['files']) {
  const file = [...files.keys()].find((path) => path.endsWith('/search.yaml'));
  const read = file === undefined ? null : readFile(files, file, readWords).value;
  return read?.value ?? NO_WORDS;
}
