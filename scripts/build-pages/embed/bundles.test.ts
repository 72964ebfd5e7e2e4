import { expect, test } from 'vitest';
import { realDataset } from '../../../src/testing/real-dataset';
import { bundleElement } from './bundles';

test('the script for other sites names each area once, and not where its name stands on maps', async () => {
  const script = await bundleElement({ dataset: realDataset() });
  expect(script.split('vastra-gotaland')).toHaveLength(2);
  expect(script).not.toContain('leader');
});
