import reader from 'bibtex-parse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, escapeBibtex } from '../../domain/export/references';
import { shortVersion } from '../../domain/model/published-copy';
import { appContextAt } from '../../testing/app-context-at';
import { nastyText } from '../../testing/nasty-text';
import { realDataset } from '../../testing/real-dataset';
import type { Messages } from '../../i18n/messages';
import { citationsOf } from './citations';
import { en, shareSv, sv } from '../../testing/messages';

const dataset = realDataset();
const digest = '0123456789abcdef'.repeat(4);
const PAGE = dataset.programme.id;
const today = new Date(2026, 10, 23, 9, 30);

function citationsAt(address: string, messages: Messages = sv, now: Date | null = today) {
  const publishedCopy = { origin: 'https://atlas.example', digest };
  const app = appContextAt(address, dataset, { messages, publishedCopy });
  return citationsOf(app, messages, app.store.getState().view, now);
}

/** An entry by another's reader, with the signs that LaTeX would print. */
function readEntry(text: string): Readonly<Record<string, string | undefined>> {
  const entries = reader.parse(text).filter(({ itemtype }) => itemtype === 'entry');
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  const fields = (entry?.fields ?? []).map(({ name, value }) => [name, printed(value)] as const);
  return { type: entry?.type, key: entry?.key, ...Object.fromEntries<string>(fields) };
}

const PRINTS: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '\u0001',
  '\\textbraceright{}': '\u0002',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
  '\\textless{}': '<',
  '\\textgreater{}': '>',
  '\\textbar{}': '|',
  '\\textquotedbl{}': '"',
};

/** Commands become their signs, escaped signs themselves, and braces that only group go. */
function printed(value: string): string {
  return value
    .replaceAll(/\\text[a-z]+\{\}|\\[#$%&_]/g, (command) => PRINTS[command] ?? command.slice(1))
    .replaceAll(/[{}]/g, '')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}');
}

describe('what can be cited', () => {
  test.each<[string, readonly string[]]>([
    ['/', [PAGE, 'regionatlas']],
    ['/om/', [PAGE, 'regionatlas']],
    ['/?q=mat', [PAGE, 'regionatlas']],
    ['/tema/livsmedel/', ['regionatlas-tema-livsmedel', PAGE]],
    ['/tema/livsmedel/?urval=alla&del=norrland', ['regionatlas-tema-livsmedel-all-norrland', PAGE]],
    ['/region/dalarna/', ['regionatlas-dalarna', 'regionatlas-20-1', 'regionatlas-20-2', PAGE]],
    [
      '/region/dalarna/?lik=20',
      [
        'regionatlas-dalarna',
        'regionatlas-20-1',
        'regionatlas-20-2',
        'regionatlas-likhet-dalarna',
        PAGE,
      ],
    ],
    [
      '/jamfor/dalarna/gavleborg/',
      [
        'regionatlas-jamforelse-dalarna-gavleborg',
        'regionatlas-dalarna',
        'regionatlas-gavleborg',
        PAGE,
      ],
    ],
    ['/matris/', ['regionatlas-matris', PAGE]],
    ['/finns-inte/', [PAGE, 'regionatlas']],
  ])('of %s', (address, keys) => {
    expect(citationsAt(address).map(({ key }) => key)).toEqual(keys);
  });
});

describe('a region', () => {
  const [region, focusArea] = citationsAt('/region/dalarna/');

  test('in Swedish press form', () => {
    expect(region?.press).toBe(
      'Källa: Tillväxtverket, ”Så arbetar regionerna” (utan datum), Region Dalarna. Återgiven i Regionatlas, dataversion 0123456789ab, hämtad 23 november 2026, https://atlas.example/region/dalarna/',
    );
    expect(focusArea?.press).toContain(
      'Region Dalarna, inriktningen ”Resurseffektivitet och cirkulär ekonomi”.',
    );
    expect(focusArea?.press).toMatch(/https:\/\/atlas\.example\/region\/dalarna\/#area-20-1$/);
  });

  test('in English press form, where the translation is outside the quotation marks', () => {
    expect(citationsAt('/en/region/dalarna/', en)[1]?.press).toContain(
      'the focus area “Resurseffektivitet och cirkulär ekonomi” (Resource efficiency and circular economy).',
    );
  });

  test('in APA, without a year', () => {
    expect(focusArea?.apa).toBe(
      'Tillväxtverket. (u.å.). Resurseffektivitet och cirkulär ekonomi. I Region Dalarna, i Så arbetar regionerna. Återgiven i Regionatlas (dataversion 0123456789ab). Hämtad 23 november 2026 från https://atlas.example/region/dalarna/#area-20-1',
    );
    expect(citationsAt('/en/region/dalarna/', en)[0]?.apa).toBe(
      'Tillväxtverket. (n.d.). Region Dalarna. In Så arbetar regionerna [How the regions work]. Reproduced in Regionatlas (data version 0123456789ab). Retrieved November 23, 2026, from https://atlas.example/en/region/dalarna/',
    );
  });

  test("in BibTeX, read by another's reader", () => {
    expect(readEntry(focusArea?.bibtex ?? '')).toEqual({
      type: 'misc',
      key: 'regionatlas-20-1',
      author: 'Tillväxtverket',
      title: 'Resurseffektivitet och cirkulär ekonomi',
      howpublished: 'Region Dalarna, i Så arbetar regionerna. Återgiven i Regionatlas',
      note: 'Utan datum. Dataversion 0123456789ab',
      url: 'https://atlas.example/region/dalarna/#area-20-1',
      urldate: '2026-11-23',
      langid: 'swedish',
    });
    const english = citationsAt('/en/region/dalarna/', en)[1];
    expect(english?.name).toBe(
      'Resurseffektivitet och cirkulär ekonomi (Resource efficiency and circular economy)',
    );
    expect(readEntry(english?.bibtex ?? '')).toMatchObject({
      title: 'Resurseffektivitet och cirkulär ekonomi [Resource efficiency and circular economy]',
      howpublished:
        'Region Dalarna, in Så arbetar regionerna [How the regions work]. Reproduced in Regionatlas',
    });
  });
});

describe("what is the atlas's own is cited as its own", () => {
  const first = (address: string, messages = sv) => citationsAt(address, messages)[0];

  test.each([
    ['/tema/livsmedel/', 'karta: ”Livsmedel”', '/tema/livsmedel/'],
    [
      '/jamfor/dalarna/gavleborg/',
      'jämförelse: ”Dalarna och Gävleborg”',
      '/jamfor/dalarna/gavleborg/',
    ],
    ['/matris/?tema=livsmedel', 'matris: ”Livsmedel”', '/matris/?tema=livsmedel'],
    ['/?lik=20', 'karta: ”Likhet med Dalarna”', '/?lik=20'],
  ])('at %s, in press form', (address, title, path) => {
    expect(first(address)?.press).toContain(title);
    expect(first(address)?.press).toContain(`, https://atlas.example${path}`);
  });

  test('in press form and in APA, in both languages', () => {
    expect(first('/tema/livsmedel/')?.press).toBe(
      'Källa: Regionatlas, karta: ”Livsmedel”. Tolkningen är Regionatlas egen och bygger på ”Så arbetar regionerna” (utan datum), Tillväxtverket. Dataversion 0123456789ab, hämtad 23 november 2026, https://atlas.example/tema/livsmedel/',
    );
    expect(first('/tema/livsmedel/')?.apa).toBe(
      'Regionatlas. (u.å.). Livsmedel (dataversion 0123456789ab) [karta]. Hämtad 23 november 2026 från https://atlas.example/tema/livsmedel/',
    );
    expect(first('/en/tema/livsmedel/', en)?.press).toBe(
      'Source: Regionatlas, map: “Food”. The interpretation is that of Regionatlas and is based on “Så arbetar regionerna” (How the regions work; no date), Tillväxtverket. Data version 0123456789ab, retrieved on 23 November 2026, https://atlas.example/en/tema/livsmedel/',
    );
    expect(first('/en/jamfor/dalarna/gavleborg/', en)?.apa).toBe(
      'Regionatlas. (n.d.). Dalarna and Gävleborg (data version 0123456789ab) [Comparison]. Retrieved November 23, 2026, from https://atlas.example/en/jamfor/dalarna/gavleborg/',
    );
  });

  test("in BibTeX, read by another's reader", () => {
    expect(readEntry(first('/en/tema/livsmedel/', en)?.bibtex ?? '')).toEqual({
      type: 'misc',
      key: 'regionatlas-tema-livsmedel',
      author: 'Regionatlas',
      title: 'Food',
      howpublished: 'map',
      note: 'The interpretation is that of Regionatlas and is based on “Så arbetar regionerna” (How the regions work; no date), Tillväxtverket. Data version 0123456789ab',
      url: 'https://atlas.example/en/tema/livsmedel/',
      urldate: '2026-11-23',
      langid: 'english',
    });
  });
});

test('what is not known is left out: no day, no address, no version is made up', () => {
  const app = appContextAt('/region/dalarna/', dataset);
  const [region] = citationsOf(app, sv, app.store.getState().view, null);
  expect(region?.press).toBe(
    'Källa: Tillväxtverket, ”Så arbetar regionerna” (utan datum), Region Dalarna. Återgiven i Regionatlas.',
  );
  expect(region?.apa).toBe(
    'Tillväxtverket. (u.å.). Region Dalarna. I Så arbetar regionerna. Återgiven i Regionatlas.',
  );
  expect(Object.keys(readEntry(region?.bibtex ?? ''))).toEqual([
    'type',
    'key',
    'author',
    'title',
    'howpublished',
    'note',
    'langid',
  ]);
});

test('no citation of any region in either language has a year but that of the visit', () => {
  for (const { slug } of dataset.regions) {
    for (const [messages, path] of [
      [sv, `/region/${slug}/`],
      [en, `/en/region/${slug}/`],
    ] as const) {
      for (const { press, apa, bibtex: entry } of citationsAt(path, messages)) {
        const years = [press, apa, entry].join('\n').match(/\b(?:19|20)\d\d\b(?!-\d)/g) ?? [];
        expect(new Set(years)).toEqual(new Set(['2026']));
        expect(readEntry(entry)).toHaveProperty('title');
      }
    }
  }
});

test('a BibTeX field holds any text, and its braces are always even', () => {
  const facts = { address: null, version: null, date: null };
  fc.assert(
    fc.property(nastyText, nastyText, (page, publisher) => {
      const programme = { publisher, source: page };
      const reference = shareSv.cite.reference({ ...facts, programme });
      const entry = bibtex({ key: 'nyckel', ...facts, ...reference });
      const settled = (text: string) => text.replaceAll(/\s*\n\s*|\t/g, ' ');
      expect(readEntry(entry)).toMatchObject({
        title: settled(page),
        author: settled(publisher),
      });
      const depth = escapeBibtex(page)
        .split('')
        .reduce((sum, sign) => sum + Number(sign === '{') - Number(sign === '}'), 0);
      expect(depth).toBe(0);
    }),
  );
});

test('the short version is the beginning of the digest', () => {
  expect(shortVersion(digest)).toBe('0123456789ab');
});
