import { readProjectFiles } from '../../scripts/shared/project-files';
import { dataFiles } from '../app/data-files';
import { parseDataset } from '../data/dataset/parse';
import { coarseShapes } from './coarse-shapes';
import { realDataset, realSearchFacts } from './real-dataset';

/** Where the atlas is served. */
export const ADDRESS = 'https://exempel.se/';
const files = readProjectFiles();
// As it is published: its keys in the order of the schema.
const { value: dataset } = parseDataset(realDataset());
if (dataset === null) throw new Error('The published dataset should be sound.');
/** What the studio finds there. */
export const published = { dataset, files };
export const shapes = coarseShapes('regions');
/** The files that it is published with. */
export const publishedFiles = await dataFiles(
  { dataset, search: realSearchFacts(), files },
  { site: ADDRESS, folder: '' },
  shapes,
);
const found = publishedFiles.get('data/regionatlas.xlsx');
if (!(found instanceof Uint8Array)) throw new Error('A host should have the workbook.');
/** The workbook of the published edition. */
export const workbook = found;
