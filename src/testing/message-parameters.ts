import type { CiteFacts } from '../domain/export/cite';

/** Values for one parameter of a text. */
export type Parameter = readonly unknown[];

const NAME: Parameter = ['Skåne'];
const LABEL: Parameter = ['Klimat och energi'];
const COUNT: Parameter = [1, 2, 13];
const NAMES: Parameter = [['Skåne'], ['Skåne', 'Kalmar'], ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']];
const LABELS: Parameter = [['Livsmedel'], ['Barn och unga', 'Livsmedel', 'Samverkan']];
const YES_OR_NO: Parameter = [true, false];
const PROGRAMME: Parameter = [
  { publisher: 'A', source: 'B', title: 'C' },
  { publisher: 'A', source: 'B', title: 'C', language: 'fi' },
  { publisher: 'A', source: 'B', title: 'C', translations: { en: { A: 'D', B: 'E', C: 'F' } } },
];
const ISLANDS = { title: { sv: 'Öarna', en: 'Islands' }, areas: [1, 2] };
const SUBJECT: Parameter = PROGRAMME.flatMap((programme) => [
  { programme, areaSystem: { areas: [1, 2] }, regions: [ISLANDS] },
  { programme, areaSystem: ISLANDS, regions: [ISLANDS, ISLANDS] },
]);
const RIGHTS: Parameter = [{ publisher: 'A', mapData: { source: { sv: 'B', en: 'C' } } }];
const WRITTEN: Parameter = [{}, { language: 'en' }, { language: 'fi' }];
const READ: Parameter = [{}, { language: 'fi', reading: { sv: 'Två läste.', en: 'Two read.' } }];

/** The texts that take a name and nothing else. */
const OF_A_NAME =
  `choropleth.similarityHeading map.madeWith map.skipToRegion compare.pageTitle compare.moveUp
  compare.moveDown compare.remove search.index.kinds.focus-area search.index.kinds.county
  search.index.kinds.contact region.noData contact.copy contact.copied contact.vcard
  unknown.text status.selectedNoData status.opened pageTitle.inMatrix
  share.download.shown share.briefing.document.noData
  embed.builder.previewOf`.split(/\s+/);

/** What each text that takes parameters may be given. A new one without a row here fails the test. */
export const GIVEN: Readonly<Record<string, readonly Parameter[]>> = {
  'site.changedSince': [NAME],
  ...Object.fromEntries(OF_A_NAME.map((name) => [name, [NAME]])),
  'choropleth.only': [LABEL],
  'choropleth.howMany': [[0, 1, 3], [3]],
  'choropleth.heading': [LABELS],
  'map.regionName': [NAME, LABEL],
  'legend.count': [[0, 1, 21]],
  'legend.example': [['1·3'], ['Näringsliv och människor']],
  'colour.themeCount': [COUNT, COUNT],
  'matrix.caption': [['x']],
  'matrix.left': [[0, 5, 21], [21]],
  'matrix.byTheme': [LABEL],
  'matrix.sortByTheme': [LABEL],
  'matrix.sorted': [['x'], NAME],
  'matrix.rowTotal': [
    [
      { any: 0, main: 0 },
      { any: 1, main: 1 },
      { any: 3, main: 0 },
    ],
  ],
  'matrix.columnTotal': [
    [
      { any: 0, main: 0 },
      { any: 1, main: 1 },
      { any: 3, main: 0 },
    ],
  ],
  'matrix.noGaps': [COUNT],
  'neighbours.bearing': [['n', 'sw']],
  'neighbours.distance': [
    [104, 1260],
    ['n', 'sw'],
  ],
  'neighbours.lake': [['Vättern', null]],
  'neighbours.shares': [LABELS],
  'neighbours.only': [NAME, NAME, LABELS],
  'neighbours.compare': [NAME, NAME],
  'neighbours.compareNamed': [NAME, NAME],
  'contact.call': [['023-77 70 08'], NAME],
  'neighbours.compareAll': [COUNT],
  'compare.title': [
    [
      ['A', 'B'],
      ['A', 'B', 'C', 'D', 'E', 'F'],
    ],
    YES_OR_NO,
  ],
  'compare.compareThese': [[2, 8]],
  'compare.all': [[2, 3]],
  'compare.some': [[3, 4]],
  'compare.textsNote': [YES_OR_NO, WRITTEN],
  'contact.noNumber': [PROGRAMME],
  'overview.intro': [PROGRAMME],
  'compare.shownTexts': [[[], ...NAMES]],
  'compare.copiedAll': [COUNT],
  'compare.announceCompared': [NAMES],
  'peers.more': [COUNT],
  'peers.wordForms': [[['Ord', 'orden']]],
  'peers.reasons': [LABELS, [['”ord”/”orden”'], ['”ord”', '”plats”/”platser”']], [true, false]],
  'peers.gaps': [LABELS],
  'peers.theme': [LABEL],
  'peers.word': [['”ord”/”orden”']],
  'search.all': [[0, 1, 12], ['mat']],
  'search.calledSo': [
    [
      { kind: 'letter', text: 'Z-län' },
      { kind: 'code', text: 'Länskod 23' },
      ...['alias', 'town', 'former', 'province', 'part'].map((kind) => ({ kind, text: 'Skåne' })),
    ],
  ],
  'search.theme': [COUNT, ['turism', null]],
  'search.interpretation': [LABEL],
  ...Object.fromEntries(
    ['title', 'noneTitle', 'pageTitle', 'back'].map((key) => [`search.${key}`, [['mat']]]),
  ),
  'search.sentence': [COUNT, [[], ...NAMES]],
  'search.onMap': [['mat'], NAMES],
  'search.note': [
    [
      { kind: 'instead', typed: 'matt', shown: ['mat', 'natt'] },
      { kind: 'also', typed: 'mat', shown: ['livsmedel'] },
      { kind: 'unknown', typed: 'matt' },
      { kind: 'begun', typed: 'ma' },
      { kind: 'partial' },
      { kind: 'elsewhere', typed: 'mat', place: 'Norrland' },
      { kind: 'absence' },
    ],
  ],
  'search.suggestion': [['mat']],
  'search.searched': [YES_OR_NO, WRITTEN],
  'peers.words': [WRITTEN],
  'share.briefing.about': [WRITTEN],
  'overview.translationOf': [WRITTEN],
  'export.inLanguage': [LABEL, WRITTEN],
  'search.announceFound': [[0, 1, 12], ['mat']],
  'search.index.kinds.region': [],
  'search.index.kinds.theme': [],
  'search.index.text': [YES_OR_NO],
  filtered: [[0, 5], [21]],
  'region.translation': [LABEL],
  'share.briefing.document.translation': [LABEL],
  'region.uncounted': [NAMES],
  'region.notShared': [NAMES],
  'region.focusAreas': [[0, 1, 2]],
  'region.focusAreasIn': [[0, 1, 2], PROGRAMME],
  'region.focusAreaNumber': [[1]],
  'contact.title': [[1, 2]],
  'source.line': [PROGRAMME],
  'source.interpretation': [READ],
  'site.tagline': [SUBJECT],
  'pageTitle.home': [SUBJECT],
  'theme.lead': [[1, 2]],
  'status.selected': [NAME, [0, 1, 2]],
  'status.coloured': [LABEL, ['Allt.']],
  'status.isolated': [LABEL, COUNT],
  loadFailure: [
    [
      { kind: 'missing', file: 'a.json' },
      { kind: 'unusable', file: 'a.json' },
    ].flatMap((cause) =>
      ['dataset', 'geometry', 'coarse', 'webgl', 'saves-data', 'map'].map((kind) => ({
        kind,
        cause,
      })),
    ),
  ],
  ignoredValues: [[['atlantis'], ['a', 'b']]],
  'contact.switchboard': [['010-123 45 00'], [null, '67']],
  'about.summary': [YES_OR_NO, SUBJECT],
  'about.wordsText': [YES_OR_NO, PROGRAMME],
  'about.interpretationText': [READ],
  'about.correctText': [[null, 'webb@exempel.example']],
  'about.licenceText': [RIGHTS],
  'share.download.counted': [NAME, COUNT],
  'share.download.compared': [NAMES],
  'share.download.everything': [COUNT],
  'share.briefing.document.title': [NAMES, YES_OR_NO],
  'share.briefing.document.themes': [LABELS],
  'share.briefing.document.theme': [LABEL, NAME, NAME],
  'share.made': [['a.csv']],
  'share.failed': [
    [
      { kind: 'network' },
      { kind: 'text', place: 'a' },
      { kind: 'picture' },
      { kind: 'unknown', detail: 'x' },
    ],
  ],
  'share.cite.copied': [['APA']],
  'share.cite.press': [citeFacts()],
  'share.cite.apa': [citeFacts()],
  'share.cite.reference': [citeFacts()],
  'share.cite.ownName': [['map'], LABEL],
  'embed.frame.source': [['A.']],
  'embed.builder.compared': [['A']],
  digits: [COUNT],
  'embed.builder.changed': [NAME, NAME],
  'filtering.rule.off': [COUNT],
  'filtering.rule.all': [COUNT],
  'filtering.rule.any': [COUNT],
  'export.highlighted': [[[], ...NAMES]],
  'export.onMap': [LABEL],
  'export.sourceLine': [PROGRAMME],
  'export.licence': [RIGHTS],
  'export.interpretation': [READ],
  'export.taken': [['3f2a'], ['2026-11-28']],
};

/** A citation with all that can be known, and with nothing that need not be. */
function citeFacts(): readonly CiteFacts[] {
  const page = { programme: { publisher: 'P', source: 'S' } };
  const none = { ...page, address: null, version: null, date: null };
  const all = { ...page, address: 'https://x.example', version: '3f', date: '2026-11-28' };
  const own = { title: 'T', form: 'map' } as const;
  return [none, { ...all, region: 'R', focusArea: 'A' }, { ...none, own }, { ...all, own }];
}
