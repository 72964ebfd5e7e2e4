import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../domain/model/atlas';
import type { Provenance } from '../../../domain/export/export';
import { briefingParts, type BriefingChoice, type BriefingPart } from '../briefing/parts';
import { classify } from '../../../domain/choropleth/classify';
import { REGION_CODES } from '../../../testing/areas';
import { nastyText } from '../../../testing/nasty-text';
import { datasetWithout, realDataset } from '../../../testing/real-dataset';
import { markdownOf } from './markdown';
import { en, exportEn, exportSv, shareEn, shareSv, sv } from '../../../testing/messages';

const dataset = realDataset();
const atlas = createAtlas(dataset);
const provenance: Provenance = {
  digest: 'ab'.repeat(32),
  date: '2026-11-23',
  address: 'https://atlas.example/region/dalarna/?tema=livsmedel,samverkan',
};

function partsOf(choice: BriefingChoice, from = atlas, lang: 'sv' | 'en' = 'sv') {
  const [first, ...rest] = choice.themes;
  const by =
    first === undefined
      ? ({ kind: 'overview' } as const)
      : ({ kind: 'themes', ids: [first, ...rest] } as const);
  const own = lang === 'sv' ? sv : en;
  const messages = lang === 'sv' ? exportSv : exportEn;
  const { document: briefing } = (lang === 'sv' ? shareSv : shareEn).briefing;
  const choropleth = classify(from, by, own.choropleth);
  return briefingParts({ ...choice, atlas: from, choropleth, messages, briefing, provenance });
}

/** What another's reader makes of a Markdown text, as parts. */
function read(markdown: string): readonly unknown[] {
  return fromMarkdown(markdown).children.map((node: Nodes) => {
    if (node.type === 'heading')
      return { kind: 'heading', level: node.depth, text: toString(node) };
    if (node.type === 'list') {
      const items = node.children.map((item) => toString(item));
      return { kind: 'list', ordered: node.ordered, items };
    }
    return { kind: node.type, text: toString(node) };
  });
}

const asRead = (parts: readonly BriefingPart[]) =>
  parts.map((part) =>
    part.kind === 'list'
      ? { kind: 'list', ordered: part.ordered, items: part.items }
      : {
          kind: part.kind,
          ...(part.kind === 'heading' ? { level: part.level } : {}),
          text: part.text,
        },
  );
const text = (parts: readonly BriefingPart[]) =>
  parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.text])).join('\n');

describe("a briefing read by another's reader", () => {
  test.each<BriefingChoice>([
    { codes: ['20'], themes: [] },
    { codes: ['20', '06'], themes: ['cirkular-ekonomi', 'livsmedel'] },
    { codes: REGION_CODES, themes: [] },
  ])('is the same, part by part: $codes $themes', (choice) => {
    for (const lang of ['sv', 'en'] as const) {
      const parts = partsOf(choice, atlas, lang);
      expect(read(markdownOf(parts))).toEqual(asRead(parts));
    }
  });

  test('is the same, whatever the text', () => {
    const line = nastyText
      .map((each) => each.replaceAll(/[ \t\u00A0]*\n[ \t\u00A0]*/g, ' ').trim())
      .filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (texts) => {
        const parts: readonly BriefingPart[] = [
          { kind: 'heading', level: 2, text: texts[0] ?? '', published: true },
          ...texts.map((each): BriefingPart => ({
            kind: 'paragraph',
            text: each,
            published: true,
          })),
          { kind: 'list', items: texts, ordered: false, published: true },
        ];
        expect(read(markdownOf(parts))).toEqual(asRead(parts));
      }),
    );
  });
});

describe('what a briefing holds', () => {
  test('every published word of its regions, our interpretation with quotes, contacts and the source', () => {
    const region = dataset.regions.find(({ code }) => code === '20');
    const said = text(partsOf({ codes: ['20'], themes: [] }));
    for (const { title, body, themes } of region?.areas ?? []) {
      expect(said).toContain(title);
      for (const block of body) {
        for (const each of block.type === 'list' ? block.items : [block.text])
          expect(said).toContain(each);
      }
      for (const { evidence } of themes) expect(said).toContain(`”${evidence}”`);
    }
    expect(said).toContain('Amelie Sahlin, 023-777008');
    expect(said).toContain('Dataversion abababababab, hämtad 2026-11-23.');
    expect(said).toContain(provenance.address);
  });

  test('with themes, only the focus areas that have one of them, and it is said where none has', () => {
    const parts = partsOf({ codes: ['20', '12'], themes: ['cirkular-ekonomi'] });
    const focusAreas = parts.filter(
      (part) => part.kind === 'heading' && part.level === 3 && part.published,
    );
    expect(focusAreas.map((part) => part.kind === 'heading' && part.text)).toEqual([
      'Resurseffektivitet och cirkulär ekonomi',
    ]);
    expect(text(parts)).toContain(shareSv.briefing.document.noFocusArea);
  });

  test('it begins with its regions; what is true of the whole country comes after them', () => {
    const headings = (choice: BriefingChoice) =>
      partsOf(choice).filter((part) => part.kind === 'heading' && part.level < 3);
    const [title, region, country] = headings({ codes: ['20'], themes: ['livsmedel'] });
    expect([title, region, country].map((part) => part?.kind === 'heading' && part.text)).toEqual([
      'Region Dalarna',
      'Region Dalarna',
      shareSv.briefing.document.country,
    ]);
    const all = partsOf({ codes: REGION_CODES, themes: [] });
    expect(all[1]?.kind).toBe('paragraph');
  });

  test('a region without data is named and said to have none', () => {
    const parts = partsOf({ codes: ['20'], themes: [] }, createAtlas(datasetWithout('20')));
    expect(text(parts)).toContain('Uppgifter saknas om Dalarna.');
  });
});
