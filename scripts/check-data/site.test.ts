/** What must hold of the site's own data, whatever it says: not of the edition that the tests keep. */
import { expect, test } from 'vitest';
import { publishedSite } from '../../src/testing/published-site';

test('data/ is sound, and is published as pages that say what it says', async () => {
  expect((await publishedSite('.')).size).toBeGreaterThan(0);
});
