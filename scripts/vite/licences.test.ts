import { expect, test } from 'vitest';
import { licenceTexts, packageOf } from './licences';

test.each([
  ['/home/x/node_modules/react/index.js', '/home/x/node_modules/react'],
  ['/home/x/node_modules/a/node_modules/@b/c/d.js?v=1', '/home/x/node_modules/a/node_modules/@b/c'],
  ['\0/home/x/node_modules/react-dom/client.js?commonjs', '/home/x/node_modules/react-dom'],
  ['/home/x/src/app/main.ts', null],
])('the module %j belongs to %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

test('the licences of the packages are given once each, with their texts', () => {
  const folders = ['node_modules/react', 'node_modules/maplibre-gl', 'node_modules/react', null];
  const texts = licenceTexts(folders);
  expect(texts.map((text) => text.split(' ')[0])).toEqual(['maplibre-gl', 'react']);
  expect(texts.join('')).toContain('Permission is hereby granted');
  expect(texts.join('')).toContain('Redistributions of source code must retain');
});
