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
import { realDataset } from '../../../testing/real-dataset';
import { markdownOf } from './markdown';
import { en, exportEn, exportSv, shareEn, shareSv, sv } from '../../../testing/messages';

const atlas = createAtlas(realDataset());
const provenance: Provenance = {
  digest: 'ab'.repeat(32),
  date: '2026-11-23',
  address: 'https://atlas.example/region/dalarna/?tema=livsmedel,samverkan',
};

function partsOf(choice: BriefingChoice, lang: 'sv' | 'en') {
  const [first, ...rest] = choice.themes;
  const by =
    first === undefined
      ? ({ kind: 'overview' } as const)
      : ({ kind: 'themes', ids: [first, ...rest] } as const);
  const own = lang === 'sv' ? sv : en;
  const messages = lang === 'sv' ? exportSv : exportEn;
  const { document: briefing } = (lang === 'sv' ? shareSv : shareEn).briefing;
  const choropleth = classify(atlas, by, own.choropleth);
  return briefingParts({ ...choice, atlas, choropleth, messages, briefing, provenance });
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
describe("a briefing read by another's reader", () => {
  test.each<BriefingChoice>([
    { codes: ['20'], themes: [] },
    { codes: ['20', '06'], themes: ['cirkular-ekonomi', 'livsmedel'] },
    { codes: REGION_CODES, themes: [] },
  ])('is the same, part by part: $codes $themes', (choice) => {
    for (const lang of ['sv', 'en'] as const) {
      const parts = partsOf(choice, lang);
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
