import { describe, expect, test } from 'vitest';
import { issueTexts } from '../issues/issue';
import { parseDataset } from './parse';
import { publishedDataset } from '../../testing/programme-folder';

const text = JSON.stringify(publishedDataset());

function parsed(passage: string, by: string) {
  expect(text).toContain(passage);
  return parseDataset(JSON.parse(text.replace(passage, () => by)), 'atlas.json');
}

describe('a dataset with a fault is refused, with its place', () => {
  test.each([
    [
      'a theme that does not exist',
      '"id":"kompetensforsorjning","level"',
      '"id":"kompetens","level"',
      'one of the themes',
      'regions.0.areas.0.themes.0.id',
      '"kompetens"',
    ],
    [
      'no main theme',
      '"level":"main"',
      '"level":"touches"',
      'one or two main themes',
      'regions.0.areas.0.themes',
      'no main theme',
    ],
    [
      'a region twice',
      '"code":"20","slug":"dalarna"',
      '"code":"10","slug":"blekinge"',
      'each only once',
      'regions.1',
      '"10" a second time',
    ],
    [
      'the slug of another region',
      '"slug":"dalarna"',
      '"slug":"gotland"',
      '"dalarna"',
      'regions.1.slug',
      '"gotland"',
    ],
    [
      'an area of another region',
      '"id":"20-1"',
      '"id":"21-1"',
      '"20-1"',
      'regions.1.areas.0.id',
      '"21-1"',
    ],
    [
      'a quote nobody wrote',
      '"evidence":"',
      '"evidence":"Aldrig sagt: ',
      'words of the focus area "10-1"',
      'regions.0.areas.0.themes.0.evidence',
      null,
    ],
    [
      'a region beside itself',
      '"neighbours":[{"code":"21"',
      '"neighbours":[{"code":"20"',
      'another code',
      'regions.1.neighbours',
      '"20"',
    ],
    [
      'a theme defined twice',
      '"id":"besoksnaring"',
      '"id":"naringsliv"',
      'each only once',
      'themes.1',
      '"naringsliv" a second time',
    ],
    [
      'a theme of no family',
      '"family":"klimat"',
      '"family":"miljö"',
      'one of the families',
      'themes.5.family',
      '"miljö"',
    ],
    [
      'a family defined twice',
      '{"id":"platser"',
      '{"id":"klimat"',
      'each only once',
      'families.4',
      '"klimat" a second time',
    ],
    [
      'a misspelt key',
      '"publisher":',
      '"publicist":',
      'the key "publisher"',
      'programme.publisher',
      'nothing',
    ],
    [
      'a region that is a word',
      '"regions":[{',
      '"regions":["Dalarna",{',
      'names with values, such as "name: value"',
      'regions.0',
      '"Dalarna"',
    ],
    [
      'a body that is not a list',
      '"body":[',
      '"notes":null,"body":5,"body2":[',
      'a list, with a hyphen before each (in JSON within [ ])',
      'regions.0.areas.0.body',
      '5',
    ],
  ])('%s', (_, passage, by, expected, place, found) => {
    const result = parsed(passage, by);
    if (result.value !== null) throw new Error('The broken dataset was accepted.');
    expect(result.issues.map((issue) => ({ ...issue, ...issueTexts(issue) }))).toContainEqual(
      expect.objectContaining({
        file: 'atlas.json',
        line: null,
        expected,
        place,
        ...(found === null ? {} : { found }),
      }),
    );
  });

  test.each([[null], ['text'], [[]], [{}], [undefined]])('%j instead of a dataset', (json) => {
    expect(parseDataset(json).value).toBeNull();
  });
});

test('two main themes in one focus area are refused', () => {
  const broken: unknown = JSON.parse(text.replaceAll('"level":"touches"', '"level":"main"'));
  const result = parseDataset(broken);
  const told = result.issues.map(({ expected }) => expected);
  expect(new Set(told)).toEqual(new Set(['one or two main themes']));
});

test('every fault is told at once', () => {
  const broken = text
    .replace('"code":"20"', '"code":20')
    .replace('"family":"klimat"', '"family":2');
  const result = parseDataset(JSON.parse(broken));
  expect(result.issues.map(({ place }) => place)).toEqual(['themes.5.family', 'regions.1.code']);
});

test('a dataset without one region is accepted: that region has no data', () => {
  const dataset = publishedDataset();
  const fewer = { ...dataset, regions: dataset.regions.filter(({ code }) => code !== '20') };
  expect(parseDataset(fewer)).toEqual({ value: fewer, issues: [] });
});

test('a dataset without any region is refused', () => {
  expect(parseDataset({ ...publishedDataset(), regions: [] }).value).toBeNull();
});
