import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_ROOT, fromRoot } from './project-files';

test.each(['data/mitt', './data/mitt', 'data/mitt/', resolve(DATA_ROOT, 'data/mitt')])(
  'the folder "%s" is data/mitt',
  (folder) => {
    expect(fromRoot(folder)).toBe('data/mitt');
  },
);
