import { readProjectFiles, PROGRAMME_FOLDER } from '../../scripts/shared/project-files';
import { issueSentence } from '../data/issues/issue';
import { publishProgramme } from '../data/publish';
import type { Dataset } from '../domain/model/dataset';
import type { RegionCode } from '../domain/model/region';

/** The dataset that the project publishes, made from its source files. For tests. */
export function realDataset(): Dataset {
  const { dataset, issues } = publishProgramme(readProjectFiles(), PROGRAMME_FOLDER, {
    contacts: true,
  });
  if (!dataset) throw new Error(issues.map(issueSentence).join('\n'));
  return dataset;
}

/** The same dataset with regions taken out, as if they had not answered. */
export function datasetWithout(...codes: readonly RegionCode[]): Dataset {
  const dataset = realDataset();
  return { ...dataset, regions: dataset.regions.filter(({ code }) => !codes.includes(code)) };
}
