import { expect, test } from 'vitest';
import { checkFolders } from './check-site';

test('what a programme holds is told in the words for its areas', () => {
  expect(checkFolders(['data/ostra-planen'], 'e2e/made-up-site').summaries).toEqual([
    'data/ostra-planen: 5 districts, 7 focus areas, 2 contacts.\n',
  ]);
});

test('of one it is told in the singular', () => {
  const [summary] = checkFolders(['data/gamla-planen'], 'e2e/made-up-site').summaries;
  expect(summary).toContain(' 1 contact.');
});
