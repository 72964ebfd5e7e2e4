import { readProjectFiles, PROGRAMME_FOLDER } from '../../scripts/shared/project-files';
import { issueSentence } from '../data/issues/issue';
import { publishProgramme } from '../data/publish';
import type { Dataset } from '../domain/model/dataset';
import type { SearchFacts } from '../domain/search/facts';
import type { RegionCode } from '../domain/model/region';

/** The dataset that the project publishes, made from its source files. For tests. */
export function realDataset(): Dataset {
  return published().dataset;
}

/** What only the search knows of it. */
export function realSearchFacts(): SearchFacts {
  return published().search;
}

function published() {
  const { dataset, search, issues } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, {
    contacts: true,
  });
  if (!dataset || !search) throw new Error(issues.map(issueSentence).join('\n'));
  return { dataset, search };
}

/** The same dataset with regions taken out, as if they had not answered. */
export function datasetWithout(...codes: readonly RegionCode[]): Dataset {
  const dataset = realDataset();
  return { ...dataset, regions: dataset.regions.filter(({ code }) => !codes.includes(code)) };
}
