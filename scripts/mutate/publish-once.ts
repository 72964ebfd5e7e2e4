import type { TestProject } from 'vitest/node';
import { publishProgramme, type PublishResult } from '../../src/data/publish';
import { catalogue, folderOfProgramme, readFolder } from '../shared/project-files';

declare module 'vitest' {
  interface ProvidedContext {
    readonly published: Pick<PublishResult, 'dataset' | 'search' | 'issues'>;
  }
}

/** The edition that the tests keep. */
const EDITION = 'src/testing/edition';

/** Publishes the tests' edition once for all mutants: to do so again for each would take longer than its tests. */
export function setup(project: TestProject): void {
  const folder = folderOfProgramme(catalogue(EDITION).value?.[0] ?? '');
  const files = readFolder(folder, EDITION) ?? new Map();
  const { dataset, search, issues } = publishProgramme(files, folder, { contacts: true });
  project.provide('published', { dataset, search, issues });
}
