/** Every document tells the parts and their licences apart in the words of the interface. */
import { readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { expect, it } from 'vitest';
import { licencesOf, rightsOf } from '../src/domain/model/terms';
import { termsEn } from '../src/i18n/en/dataset';
import { termsSv } from '../src/i18n/sv/dataset';
import { realDataset } from '../src/testing/real-dataset';

import * as v from 'valibot';

const rights = rightsOf(realDataset());
const english = Object.values(termsEn(rights));
const swedish = Object.values(termsSv(rights));

/** The text on one line, without the marks of comments. */
const wordsOf = (file: string) =>
  readFileSync(file, 'utf8').replaceAll(/^#\s?/gm, '').replaceAll(/\s+/g, ' ');

it.each([
  ['README.md', english],
  ['LICENSE', english],
  ['REUSE.toml', english],
  ['publiccode.yml', [...english, ...swedish]],
])('%s has the sentence of every part', (file, sentences) => {
  const words = wordsOf(file);
  expect(sentences.filter((sentence) => !words.includes(sentence))).toEqual([]);
});

it('REUSE.toml names the licences that the catalogue names', () => {
  const { annotations } = v.parse(
    v.object({ annotations: v.array(v.record(v.string(), v.unknown())) }),
    parseToml(readFileSync('REUSE.toml', 'utf8')),
  );
  const licenceOf = (path: string) =>
    annotations.find((annotation) => [annotation['path']].flat().includes(path))?.[
      'SPDX-License-Identifier'
    ];
  const { texts, themes, shapes, code } = licencesOf(rights);
  expect(licenceOf('**')).toBe(code?.id);
  expect(licenceOf('data/*/themes.yaml')).toBe(themes?.id);
  expect(licenceOf('public/geo/**')).toBe(`${String(shapes?.id)} AND ${String(code?.id)}`);
  expect([texts, licenceOf('data/**')]).toEqual([null, 'LicenseRef-Published-Text']);
});
