import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { textsOfFocusArea } from '../domain/model/published-texts';
import { REGION_CODES } from '../testing/areas';
import { isQuoteFrom } from '../domain/interpretation/theme-issues';
import { DESCRIPTIONS } from './dataset/descriptions';
import { datasetJsonSchema } from './dataset/json-schema';
import { parseDataset } from './dataset/parse';
import { publishProgramme } from './publish';
import { FOLDER, publishedDataset, replaced } from '../testing/programme-folder';

const dataset = publishedDataset();
const focusAreas = dataset.regions.flatMap((each) => each.areas);
const contacts = dataset.regions.flatMap((each) => each.contacts);

function regionsWith(theme: string): string[] {
  return dataset.regions

    .filter((each) => each.areas.some(({ themes }) => themes.some(({ id }) => id === theme)))
    .map(({ shortName }) => shortName);
}

function region(code: string) {
  const found = dataset.regions.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No region ${code}`);
  return found;
}

describe('the published dataset', () => {
  test('has 21 regions in Swedish alphabetical order, 41 focus areas and 22 contacts', () => {
    expect(dataset.regions.map(({ code }) => code)).toEqual(REGION_CODES);
    expect(focusAreas).toHaveLength(41);
    expect(contacts).toHaveLength(22);
  });

  test('has two focus areas for every region but Stockholm, and one contact for every region but Västernorrland', () => {
    const focusAreaCounts = dataset.regions.filter((each) => each.areas.length !== 2);
    expect(focusAreaCounts.map((each) => [each.shortName, each.areas.length])).toEqual([
      ['Stockholm', 1],
    ]);
    const contactCounts = dataset.regions.filter((each) => each.contacts.length !== 1);
    expect(contactCounts.map((each) => each.shortName)).toEqual(['Västernorrland']);
  });

  test('says of its texts and their readings what they and the record of decisions say', () => {
    const { age, reading } = dataset.programme;
    const ongoing = focusAreas.filter((each) =>
      textsOfFocusArea(each).some((text) => /pågående (?:corona|covid)/i.test(text)),
    );
    expect(ongoing.map(({ id }) => id)).toEqual(['06-2', '18-1']);
    expect(age?.sv).toContain('två av texterna talar om pandemin eller coronakrisen som pågående');
    expect(age?.en).toContain(
      'two of the texts speak of the pandemic or the corona crisis as ongoing',
    );
    const record = readFileSync('docs/decisions/0015-themes-argued-again.md', 'utf8');
    const [, again] = /given the text of (\d+) areas/.exec(record) ?? [];
    const count = focusAreas.length;
    expect(reading?.sv).toMatch(`var och en av de ${count} texterna`);
    expect(reading?.sv).toMatch(`${again} av texterna lästes sedan om`);
    expect(reading?.en).toMatch(`each of the ${count} texts`);
    expect(reading?.en).toMatch(`${again} of the texts were then read again`);
  });

  test('has no number for Jönköping and Värmland, and one that is not dialled for Kalmar', () => {
    const silent = dataset.regions.filter((each) =>
      each.contacts.some(({ printed }) => printed === null),
    );
    expect(silent.map(({ shortName }) => shortName)).toEqual(['Jönköping', 'Värmland']);
    expect(contacts.filter(({ printed, tel }) => printed !== null && tel === null)).toEqual([
      { name: 'Erik Ciardi', printed: '0480- 4483833', tel: null },
    ]);
    expect(region('20').contacts).toEqual([
      { name: 'Amelie Sahlin', printed: '023-777008', tel: '+4623777008' },
    ]);
  });

  test('gives every focus area one main theme, two of them two, and quotes that stand in its text', () => {
    const mains = focusAreas.map(
      ({ themes }) => themes.filter(({ level }) => level === 'main').length,
    );
    expect(mains.filter((count) => count !== 1)).toEqual([2, 2]);
    const unfounded = focusAreas.flatMap((focusArea) =>
      focusArea.themes.filter(
        ({ evidence }) => !isQuoteFrom(evidence, textsOfFocusArea(focusArea)),
      ),
    );
    expect(unfounded).toEqual([]);
  });

  test('sets circular economy and tourism where they are, and nowhere else', () => {
    expect(regionsWith('cirkular-ekonomi')).toEqual([
      'Dalarna',
      'Jönköping',
      'Norrbotten',
      'Västerbotten',
    ]);
    expect(regionsWith('besoksnaring')).toEqual(['Gotland', 'Kronoberg', 'Västernorrland']);
  });

  test('keeps lists as lists, subheadings as subheadings and notes apart from focus areas', () => {
    expect(region('24').areas[1]?.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(region('03').areas[1]?.body).toMatchObject([{ type: 'list', ordered: true }]);
    expect(region('19').areas[0]?.body[1]).not.toHaveProperty('ordered');
    expect(region('23').areas[0]?.body.at(-1)).toEqual({
      type: 'paragraph',
      text: 'Utveckla effektkedja och modell för lärande',
    });
    const noted = dataset.regions.filter(({ notes }) => notes.length > 0);
    expect(noted.map(({ shortName }) => shortName)).toEqual(['Kronoberg']);
    expect(region('07').notes).toHaveLength(1);
    expect(textsOfFocusArea({ title: '', body: region('07').notes })[1]).toMatch(
      /^Kronoberg har även/,
    );
  });

  test('keeps the misprints of the page', () => {
    expect(region('07').areas[0]?.title).toBe('Analys stygrning och ledning');
  });

  test('joins neighbours from both sides of a border', () => {
    expect(region('20').neighbours).toEqual([
      { code: '21', border: 'land' },
      { code: '17', border: 'land' },
    ]);
    expect(region('04').neighbours).toEqual([{ code: '03', border: 'lake' }]);
    expect(region('09').neighbours).toEqual([]);
  });

  test('takes the two common goals from the introduction', () => {
    const { intro, commonGoals } = dataset.programme;
    expect(intro).toHaveLength(3);
    expect(commonGoals).toHaveLength(2);
    for (const { title, text } of commonGoals) {
      expect(intro.join(' ').split(/(?<=[.!]) /)).toContain(text);
      expect(text.toLowerCase()).toContain(title.toLowerCase());
    }
  });

  test('leaves every contact out when asked to, and nothing else', () => {
    const without = publishedDataset(false);
    for (const { name } of contacts) expect(JSON.stringify(without)).not.toContain(name);
    expect(without.regions.every((each) => each.contacts.length === 0)).toBe(true);
    expect(without).toEqual({
      ...dataset,
      regions: dataset.regions.map((each) => ({ ...each, contacts: [] })),
    });
  });

  test('is not published at all if a single thing is wrong', () => {
    const files = replaced('themes.yaml', 'family: klimat', 'family: miljö');
    expect(publishProgramme(files, FOLDER, { contacts: true }).dataset).toBeNull();
  });
});

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
}

describe('the JSON Schema of the dataset', () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(
    datasetJsonSchema(REGION_CODES, null),
  );
  const json = (): unknown => JSON.parse(JSON.stringify(dataset));

  test('has the name that the dataset gives, and the full address where that is known', () => {
    expect(datasetJsonSchema(REGION_CODES, null)).toHaveProperty('$id', dataset.$schema);
    expect(datasetJsonSchema(REGION_CODES, 'https://atlas.example/karta/')).toHaveProperty(
      '$id',
      'https://atlas.example/karta/data/dataset.schema.json',
    );
  });

  test('says of every part what it is', () => {
    const paths = new Map<string, string>();
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {}, items, anyOf = [] } = node as SchemaNode;
      for (const [key, value] of Object.entries(properties)) {
        const at = path === '' ? key : `${path}.${key}`;
        paths.set(at, value.description ?? '');
        walk(value, at);
      }
      walk(items, `${path}[]`);
      for (const each of anyOf) walk(each, path);
    };
    walk(datasetJsonSchema(REGION_CODES, null), '');
    const unsaid = [...paths].filter(([, description]) => description === '').map(([at]) => at);
    // Texts in two languages, whose parent is described.
    expect(unsaid.filter((at) => !/\.(?:sv|en)$|^about\.terms\./.test(at))).toEqual([]);
    expect(Object.keys(DESCRIPTIONS).filter((at) => !paths.has(at))).toEqual([]);
  });

  test('accepts what is published, as the browser does', () => {
    validate(json());
    expect(validate.errors).toBeNull();
    expect(parseDataset(json())).toEqual({ value: dataset, issues: [] });
  });

  const text = JSON.stringify(dataset);
  test.each([
    ['a region code that is a number', '"code":"20"', '"code":20'],
    ['a region code that does not exist', '"code":"20"', '"code":"99"'],
    ['an unknown level', '"level":"main"', '"level":"huvud"'],
    ['a number that is not E.164', '"tel":"+4623777008"', '"tel":"023-777008"'],
    ['a misspelt key', '"ordered":true', '"orderd":true'],
    ['a missing key', '"notes":[],', ''],
    ['an empty title', '"title":"Rekrytering"', '"title":""'],
    ['a family that is no text', '"family":"klimat"', '"family":2'],
    ['an area id without its place', '"id":"20-1"', '"id":"20"'],
  ])('refuses %s, as the browser does', (_, passage, by) => {
    expect(text).toContain(passage);
    const broken: unknown = JSON.parse(text.replace(passage, by));
    expect(validate(broken)).toBe(false);
    expect(parseDataset(broken).value).toBeNull();
  });
});
