import { describe, expect, test } from 'vitest';
import { issueSentence } from '../issues/issue';
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
      'regions.0.areas.0.themes.0',
    ],
    ['no main theme', '"level":"main"', '"level":"touches"', 'regions.0.areas.0.themes'],
    [
      'a region twice',
      '"code":"20","slug":"dalarna"',
      '"code":"10","slug":"blekinge"',
      'regions.1',
    ],
    [
      'a region that is not on the map',
      '"code":"20","slug"',
      '"code":"02","slug"',
      'regions.1.slug',
    ],
    ['the slug of another region', '"slug":"dalarna"', '"slug":"gotland"', 'regions.1.slug'],
    ['an area of another region', '"id":"20-1"', '"id":"21-1"', 'regions.1.areas.0.id'],
    [
      'a quote nobody wrote',
      '"evidence":"',
      '"evidence":"Aldrig sagt: ',
      'regions.0.areas.0.themes.0',
    ],
    [
      'a region beside itself',
      '"neighbours":[{"code":"21"',
      '"neighbours":[{"code":"20"',
      'regions.1.neighbours',
    ],
    ['a theme defined twice', '"id":"besoksnaring"', '"id":"naringsliv"', 'themes.1'],
    ['a theme of no family', '"family":"klimat"', '"family":"miljö"', 'themes.5.family'],
    ['a family defined twice', '{"id":"platser"', '{"id":"klimat"', 'families.4'],
    ['two themes of one name', '"sv":"Livsmedel"', '"sv":"besöksnäring"', 'themes.2.label.sv'],
  ])('%s', (_, passage, by, place) => {
    const result = parsed(passage, by);
    expect(result.value).toBeNull();
    expect(result.issues).toContainEqual(
      expect.objectContaining({ file: 'atlas.json', line: null, place }),
    );
  });

  test.each([
    [
      'a misspelt key',
      '"publisher":',
      '"publicist":',
      'at programme.publisher: found nothing, expected the key "publisher".',
    ],
    [
      'a region that is a word',
      '"regions":[{',
      '"regions":["Dalarna",{',
      'at regions.0: found "Dalarna", expected names with values, such as "name: value".',
    ],
    [
      'a body that is not a list',
      '"body":[',
      '"notes":null,"body":5,"body2":[',
      'at regions.0.areas.0.body: found 5, expected a list, with a hyphen before each (in JSON within [ ]).',
    ],
  ])('%s, in words', (_, passage, by, sentence) => {
    const result = parsed(passage, by);
    expect(result.value).toBeNull();
    expect(result.issues.map(issueSentence)).toContain(`atlas.json, ${sentence}`);
  });

  test.each([[null], ['text'], [[]], [{}], [undefined]])('%j instead of a dataset', (json) => {
    expect(parseDataset(json).value).toBeNull();
  });
});

test('two main themes in one focus area are refused', () => {
  const broken: unknown = JSON.parse(text.replaceAll('"level":"touches"', '"level":"main"'));
  const result = parseDataset(broken);
  expect(result.value).toBeNull();
  const places = result.issues.map(issueSentence);
  expect(places.filter((each) => !/ at regions\.\d+\.areas\.\d\.themes:/.test(each))).toEqual([]);
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
