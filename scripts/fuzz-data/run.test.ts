import { expect, test } from 'vitest';
import { readProjectFiles } from '../shared/project-files';
import { fuzzRun } from './run';

test('folders changed at random are read, and none is published that the browser refuses', () => {
  const files = readProjectFiles();
  const results = Array.from({ length: 25 }, (_, run) => fuzzRun(files, 7, run));
  expect(results.map(({ failure }) => failure).filter((each) => each !== null)).toEqual([]);
});
