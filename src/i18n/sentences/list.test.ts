import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COUNTRY_PARTS, REGION_CENTRES } from '../../testing/areas';
import { neighboursOf } from '../../domain/geography/neighbours';
import { createAtlas } from '../../domain/model/atlas';
import type { Dataset } from '../../domain/model/dataset';
import { REGION_CODES } from '../../testing/areas';
import { METRICS } from '../../domain/similarity/peers';
import { anyDataset, dataset, themeIds } from '../../testing/facts';
import { LANGUAGES, peersFor, sayIn, type Say } from '../../testing/generated-sentences';
import { claimsOf } from '../../testing/sentences/assertions';
import { FORM_NAMES, type FormName } from '../../testing/sentences/forms';

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
  yield on((say) => say.map(data, { kind: 'overview' }));
  yield on((say) => say.fewer(data));
  yield on((say) => say.matrix(data));
  for (const [i, id] of themeIds.entries()) {
    yield on((say) => say.map(data, { kind: 'themes', ids: [id] }));
    for (const other of themeIds.slice(i + 1)) {
      yield on((say) => say.map(data, { kind: 'themes', ids: [id, other] }));
    }
    const three = [id, ...themeIds.slice(i + 1, i + 3)] as const;
    if (three.length === 3) yield on((say) => say.map(data, { kind: 'themes', ids: [...three] }));
    for (const part of COUNTRY_PARTS) {
      for (const rule of ['any', 'all'] as const) {
        yield on((say) => say.filtered(data, [id], { parts: [part], rule }));
        yield on((say) => say.filtered(data, [...three], { parts: [part], rule }));
      }
    }
  }
  for (const [i, code] of REGION_CODES.entries()) {
    yield on((say) => say.neighbours(data, code));
    yield on((say) => say.comparison(data, [code]));
    for (const metric of METRICS) {
      const scores = new Map(peersFor(data, code, metric).map((peer) => [peer.code, peer.score]));
      yield { data, scores, text: (say) => say.peers(data, code, metric) };
    }
    const around = [code, ...neighboursOf(atlas, code).map((neighbour) => neighbour.code)];
    for (const group of [
      around.slice(0, 2),
      [code, ...REGION_CODES.slice(i + 9, i + 10)],
      around.slice(0, 3),
      around.slice(0, 8),
      REGION_CODES.slice(i, i + 6),
    ]) {
      if (group.length > 1) {
        yield on((say) =>
          [say.comparison(data, group), data === dataset ? say.extent(data, group) : '']
            .join(' ')
            .trim(),
        );
      }
    }
  }
}

/** All have chosen the same and one of them a theme more, which chance seldom gives. */
const alike: Dataset = {
  ...dataset,
  regions: dataset.regions.map((region, i) => ({
    ...region,
    areas: region.areas.map((focusArea) => ({
      ...focusArea,
      themes: themeIds.slice(0, i === 0 ? 2 : 1).map((id) => ({ id, level: 'main', evidence: '' })),
    })),
  })),
};

type Found = Record<FormName, string[]>;
const forms = FORM_NAMES;

/** Adds to the examples of each form what is said of one dataset. */
function collect(data: Dataset, found: readonly Found[]): void {
  for (const { text, scores } of textsOf(data)) {
    for (const [i, { lang, reader }] of LANGUAGES.entries()) {
      const witness = { data, points: REGION_CENTRES, ...(scores ? { scores } : {}) };
      for (const { sentence, form, holds } of claimsOf(text(sayIn(lang)), witness, reader)) {
        if (!holds) throw new Error(`Not true: ${sentence}`);
        const list = form === null ? undefined : found[i]?.[form];
        if (list && list.length < EXAMPLES && !list.includes(sentence)) list.push(sentence);
      }
    }
  }
}

/** Of the real programme first, then of made-up ones until every form has been seen. */
function examples(): readonly Found[] {
  const found = LANGUAGES.map(
    () => Object.fromEntries(forms.map((form) => [form, []])) as unknown as Found,
  );
  for (const data of [dataset, ...fc.sample(anyDataset, { seed: 21, numRuns: 25 }), alike]) {
    if (found.some((list) => forms.some((form) => list[form].length === 0))) collect(data, found);
  }
  return found;
}

it('docs/sentences.md lists every form of sentence; `npm run sentences` writes it', async () => {
  const found = examples();
  for (const list of found) expect(forms.filter((form) => list[form].length === 0)).toEqual([]);
  const sections = forms.map((form) =>
    [`## ${form}`, ...found.map((list) => list[form].map((each) => `- ${each}`).join('\n'))].join(
      '\n\n',
    ),
  );
  const head = `# The generated sentences

Every form that a sentence of the atlas can have, with two examples in Swedish and in English, of the published programme
where it has any and else of made-up ones. Written by \`npm run sentences\`. Each example has been read by the verifier
(\`src/testing/sentences\`), which derives every claim again from the data.`;
  await expect(`${[head, ...sections].join('\n\n')}\n`).toMatchFileSnapshot(
    '../../../docs/sentences.md',
  );
});
