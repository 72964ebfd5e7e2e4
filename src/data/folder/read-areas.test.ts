import { expect, test } from 'vitest';
import { AREA_KINDS } from '../../domain/model/area-kinds';
import { areasYaml, withNounsAndSource } from '../areas/areas-yaml';
import { issueSentence } from '../issues/issue';
import { readAreaFacts, readAreas } from './read-areas';

const AREAS = `id: byar
groups: []
eastCoast: []
areas: [{ code: a, slug: a, shortName: Alby, county: Alby }]
`;

const read = (yaml: string) => {
  const files = new Map([['data/areas/byar/areas.yaml', new TextEncoder().encode(yaml)]]);
  const { value, issues } = readAreaFacts(files, 'data/areas/byar');
  return { nouns: value?.nouns, said: issues.map(issueSentence) };
};

test('areas are called what their file says, if it says anything', () => {
  expect(read(AREAS)).toEqual({ nouns: undefined, said: [] });
  const nouns = `nouns:
  sv: { one: by, theOne: byn, many: byar, theMany: byarna, whole: Bygden }
  en: { one: village, many: villages }
`;
  expect(read(AREAS + nouns).nouns).toEqual({
    sv: { one: 'by', theOne: 'byn', many: 'byar', theMany: 'byarna', whole: 'Bygden' },
    en: { one: 'village', many: 'villages' },
  });
});

test.each([
  [
    '{ one: By, theOne: byn, many: byar, theMany: byarna }',
    'found "By", expected a noun in small letters, such as "region".',
  ],
  [
    '{ one: by, theOne: by, many: byar, theMany: byarna }',
    'found "by", expected the noun with its ending, such as "regionen" or "området".',
  ],
  [
    '{ one: by, theOne: byn, many: byar, theMany: byar }',
    'found "byar", expected the noun with its ending, such as "regionerna" or "länen".',
  ],
  ['{ one: by, theOne: byn, many: byar }', 'found nothing, expected the key "theMany".'],
])('nouns such as %s are wrong, with line and reason', (sv, sentence) => {
  const { said } = read(`${AREAS}nouns:\n  sv: ${sv}\n  en: { one: village, many: villages }\n`);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/areas\.yaml, line 6/);
  expect(said[0]).toContain(sentence);
});

test('parts of the country with one name are wrong, and areas with one are told', () => {
  const { said } = read(`id: byar
groups:
  - { id: norr, label: { sv: Norr, en: North } }
  - { id: mitt, label: { sv: norr, en: Centre } }
  - { id: norr, label: { sv: Söder, en: South } }
eastCoast: []
areas:
  - { code: a, slug: a, shortName: Alby, county: Alby, group: norr }
  - { code: b, slug: b, shortName: Alby, county: Alby, group: mitt }
`);
  expect(said).toEqual([
    'data/areas/byar/areas.yaml, line 9: found "Alby" a second time, expected a name for each area.',
    'data/areas/byar/areas.yaml, line 5: found "norr" a second time, expected each only once.',
    'data/areas/byar/areas.yaml, line 4: found "norr" a second time, expected each only once.',
  ]);
});

test.each(AREA_KINDS.map((nouns) => [nouns.sv.one, nouns] as const))(
  'areas that are brought can be called %s',
  (called, nouns) => {
    const yaml = new TextEncoder().encode(
      areasYaml('byar', [], (one, other) => one.localeCompare(other, 'sv')),
    );
    const written = new TextDecoder().decode(withNounsAndSource(yaml, { called }));
    const own = read(AREAS + written.slice(yaml.length));
    expect(own.said).toEqual([]);
    // What areas are called anyway is not written.
    expect(own.nouns).toEqual(called === 'område' ? undefined : nouns);
  },
);

test.each([
  ['regions', '{"type":', 'found nothing, expected a FeatureCollection of GeoJSON.'],
  ['lakes', '<html>', 'found nothing, expected a FeatureCollection of GeoJSON.'],
  ['regions', shapesOf('b'), 'found no shape of "a", expected one for every area.'],
  ['regions-coarse', shapesOf(), 'found no shape of "a", expected one for every area.'],
  ['regions', shapesOf('b', 'a'), null],
  ['lakes', shapesOf(), null],
])('shapes/%s.geojson that is %s is told of, if it is wrong', (name, shapes, told) => {
  const shape = { code: 'a', label: [15, 60], centre: [15, 60], box: [14, 59, 16, 61] };
  const geometry = { areas: [shape], acrossSea: [], borderLakes: [] };
  const folder = 'data/areas/byar';
  const texts = {
    'areas.yaml': AREAS,
    'geometry.json': JSON.stringify(geometry),
    [`shapes/${name}.geojson`]: shapes,
  };
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(
    ([file, text]) => [`${folder}/${file}`, encoder.encode(text)] as const,
  );
  const { issues } = readAreas(new Map(files), folder);
  const sentence = told === null ? [] : [`${folder}/shapes/${name}.geojson: ${told}`];
  expect(issues.map(issueSentence)).toEqual(sentence);
});

function shapesOf(...codes: readonly string[]): string {
  const features = codes.map((code) => ({ type: 'Feature', properties: { code }, geometry: null }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
