import { expect, it } from 'vitest';
import { COUNTRY_PARTS, REGION_CENTRES, REGION_CODES } from '../../testing/areas';
import { neighboursOf } from '../../domain/geography/neighbours';
import { createAtlas } from '../../domain/model/atlas';
import type { Dataset, Region } from '../../domain/model/dataset';
import { METRICS } from '../../domain/similarity/peers';
import { dataset, themeIds } from '../../testing/facts';
import { LANGUAGES, peersFor, sayIn, type Say } from '../../testing/generated-sentences';
import { claimsOf } from '../../testing/sentences/assertions';
import { interfaceTexts, searchTexts } from '../../testing/interface-texts';
import { FORM_NAMES } from '../../testing/sentences/forms';

/** So many examples of each form are listed. */
const EXAMPLES = 2;

interface Text {
  readonly data: Dataset;
  readonly text: (say: Say) => string;
  readonly scores?: ReadonlyMap<(typeof REGION_CODES)[number], number>;
}

/** What can be said of a dataset, in an order that does not change. */
function* textsOf(data: Dataset): Generator<Text> {
  const on = (text: (say: Say) => string): Text => ({ data, text });
  const atlas = createAtlas(data);
  // Of made-up data a part tells enough.
  const [themes, codes] = data === dataset ? [8, 21] : [4, 10];
  const all = data.themes.map(({ id }) => id);
  for (const id of all) yield on((say) => say.map(data, { kind: 'themes', ids: [id] }));
  const ids = all.slice(0, themes);
  yield on((say) => say.map(data, { kind: 'overview' }));
  yield on((say) => say.fewer(data));
  yield on((say) => say.matrix(data));
  for (const [i, id] of ids.entries()) {
    for (const other of ids.slice(i + 1)) {
      yield on((say) => say.map(data, { kind: 'themes', ids: [id, other] }));
    }
    const three = [id, ...ids.slice(i + 1, i + 3)] as const;
    if (three.length === 3) yield on((say) => say.map(data, { kind: 'themes', ids: [...three] }));
    for (const part of COUNTRY_PARTS) {
      for (const rule of ['any', 'all'] as const) {
        yield on((say) => say.filtered(data, [id], { parts: [part], rule }));
        yield on((say) => say.filtered(data, [...three], { parts: [part], rule }));
      }
    }
  }
  for (const [i, code] of REGION_CODES.slice(0, codes).entries()) {
    yield on((say) => say.neighbours(data, code));
    yield on((say) => say.comparison(data, [code]));
    const around = [code, ...neighboursOf(atlas, code).map((neighbour) => neighbour.code)];
    for (const group of [
      around.slice(0, 2),
      [code, ...REGION_CODES.slice(i + 9, i + 10)],
      around.slice(0, 3),
      around.slice(0, 8),
      REGION_CODES.slice(i, i + 6),
    ]) {
      if (group.length > 1) {
        yield on((say) => say.comparison(data, group));
      }
    }
    for (const metric of METRICS) {
      const scores = new Map(peersFor(data, code, metric).map((peer) => [peer.code, peer.score]));
      yield { data, scores, text: (say) => say.peers(data, code, metric) };
    }
  }
}

/** The published programme with other focus areas in each region. */
const changed = (focusAreas: (region: Region, i: number) => Region['areas']): Dataset => ({
  ...dataset,
  regions: dataset.regions.map((region, i) => ({ ...region, areas: focusAreas(region, i) })),
});
/** The same with so many themes, from one on, in every region that is asked for. */
const chosen = (from: (i: number) => number, count: (i: number) => number): Dataset =>
  changed((region, i) =>
    count(i) === 0
      ? []
      : region.areas.map((focusArea) => ({
          ...focusArea,
          themes: themeIds
            .slice(from(i), from(i) + count(i))
            .map((id) => ({ id, level: 'main', evidence: '' })),
        })),
  );
const withoutBorders = (data: Dataset): Dataset => ({
  ...data,
  regions: data.regions.map((region) => ({
    ...region,
    neighbours: isBlekinge(region) ? [] : region.neighbours.filter((each) => !isBlekinge(each)),
  })),
});
const isBlekinge = ({ code }: { readonly code: string }) => code === '10';

const only = (data: Dataset, ...codes: readonly string[]): Dataset => ({
  ...data,
  regions: data.regions.filter(({ code }) => codes.includes(code)),
});

/** All have chosen the same, one of them a theme more. */
const ALIKE = chosen(
  () => 0,
  (i) => (i === 0 ? 2 : 1),
);
/** No two have chosen the same. */
const UNLIKE = chosen(
  (i) => i,
  (i) => (i < themeIds.length ? 1 : 0),
);
/** All but two themes have been chosen, by nine. */
const NEARLY_ALL = chosen(
  () => 0,
  (i) => (i < 9 ? themeIds.length - 2 : 1),
);
const NOTHING = changed(() => []);
const withUnread = (count: number): Dataset =>
  changed((region, i) =>
    region.areas.map((each, at) => (i < count && at === 0 ? { ...each, themes: [] } : each)),
  );

/** So that every form is seen twice. */
const MADE_UP: readonly Dataset[] = [
  ALIKE,
  UNLIKE,
  NEARLY_ALL,
  NOTHING,
  ...[2, 7].map(withUnread),
  only(dataset, '22'),
  only(dataset, '12', '14', '20'),
  only(dataset, '09'),
  only(UNLIKE, '10', '20', '09'),
  only(NEARLY_ALL, '10', '20', '09'),
  only(NOTHING, '10', '20'),
  // One region more has a single focus area, and another has no neighbours; the third across the sea is not told.
  {
    ...changed((region) => (isBlekinge(region) ? region.areas.slice(0, 1) : region.areas)),
    areaSystem: {
      ...dataset.areaSystem,
      acrossSea: dataset.areaSystem.acrossSea.map((each) => ({
        ...each,
        nearest: each.nearest.slice(0, 2),
      })),
    },
  },
  withoutBorders({
    ...chosen(
      (i) => i % 12,
      () => 1,
    ),
    themes: dataset.themes.slice(0, 12),
  }),
];

/** Always in the same words: listed with what they are said of. */
const FIXED: ReadonlySet<string> = new Set([
  'severalFamilies',
  'matrixNoLone',
  'searchFoundNoRegion',
  'searchNote: absence',
  'searchNote: partial',
]);

type Found = Map<string, string[]>;
const variants = new Map<Found, ReadonlySet<string>>();

/** What of a form is there in an example: a coast or a part of the country, a lake, a programme, "next most common". */
function variantOf(form: string, sentence: string, pattern: RegExp | undefined): string {
  const groups: Readonly<Record<string, string | undefined>> =
    pattern?.exec(sentence)?.groups ?? {};
  const parts = Object.entries(groups);
  const lake = /\((?:gräns i|across) /.test(sentence) ? ['lake'] : [];
  return [
    form,
    ...parts.flatMap(([name, text]) => (text === undefined ? [] : name)),
    ...lake,
  ].join();
}

/** Keeps the example if there are too few of its form, or none of its variant. */
function add(found: Found, form: string, text: string, variant = form): void {
  const list = found.get(form) ?? [];
  const isNew = !variants.get(found)?.has(variant);
  const said = (each: string) => (FIXED.has(form) ? each : each.replace(/^\(.*?\) /, ''));
  if ((list.length >= EXAMPLES && !isNew) || list.some((each) => said(each) === said(text))) return;
  found.set(form, [...list, text]);
  variants.set(found, new Set([...(variants.get(found) ?? []), variant]));
}

/** Adds to the examples of each form what is said of one dataset. */
function collect(data: Dataset, found: readonly Found[]): void {
  for (const { text, scores } of textsOf(data)) {
    for (const [i, { lang, reader }] of LANGUAGES.entries()) {
      const witness = { data, points: REGION_CENTRES, ...(scores ? { scores } : {}) };
      let before = '';
      for (const { sentence, form, holds } of claimsOf(text(sayIn(lang)), witness, reader)) {
        if (!holds) throw new Error(`Not true: ${sentence}`);
        const shown = form !== null && FIXED.has(form) ? `${before} ${sentence}` : sentence;
        const variant = form ? variantOf(form, sentence, reader.patterns[form]) : '';
        if (form && found[i]) add(found[i], form, shown, variant);
        before = sentence;
      }
    }
  }
  for (const [i, { messages }] of LANGUAGES.entries()) {
    const searches = data === dataset ? searchTexts(messages) : [];
    for (const { form, text, holds } of [...interfaceTexts(messages, data), ...searches]) {
      if (!holds) throw new Error(`Not true: ${text}`);
      if (found[i]) add(found[i], form, text);
    }
  }
}

const lacking = (found: Found): readonly string[] =>
  [...new Set<string>([...FORM_NAMES, ...found.keys()])].filter(
    (form) => (found.get(form)?.length ?? 0) < EXAMPLES,
  );

/** Of the real programme first, then of made-up ones: every form twice, and every variant that they have of it. */
function examples(): readonly Found[] {
  const found = LANGUAGES.map((): Found => new Map());
  for (const data of [dataset, ...MADE_UP]) {
    collect(data, found);
  }
  return found;
}

it('docs/sentences.md lists every form of sentence twice; `npm run sentences` writes it', async () => {
  const found = examples();
  expect(found.map(lacking)).toEqual([[], []]);
  const forms = new Set<string>([...FORM_NAMES, ...found.flatMap((each) => [...each.keys()])]);
  const sections = [...forms].map((form) =>
    [
      `## ${form}`,
      ...found.map((each) => (each.get(form) ?? []).map((text) => `- ${text}`).join('\n')),
    ].join('\n\n'),
  );
  const head = `# The generated sentences

Every form that a sentence of the atlas can have, with two examples or more in Swedish and in English, so that each variant
is seen, of the published programme where it has them and else of made-up ones. Written by \`npm run sentences\`. Each example has been read by the verifier
(\`src/testing/sentences\`), which derives every claim again from the data; what the lists, the matrix, the filter and the
search say beside (\`src/testing/interface-texts.ts\`) is compared with the rows of the data and with the published texts.`;
  await expect(`${[head, ...sections].join('\n\n')}\n`).toMatchFileSnapshot(
    '../../../docs/sentences.md',
  );
}, 300_000);
