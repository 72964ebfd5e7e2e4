import { describe, expect, it, test } from 'vitest';
import { searchSv } from './search';
import { ofRegions } from '../../testing/messages';

const search = ofRegions('sv', searchSv);

const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

describe('the list below the field', () => {
  it.each([
    ['Inga träffar för ”mat”. Visa förslag', () => search.all(0, 'mat')],
    ['Visa träffen', () => search.all(1, 'mat')],
    ['Visa båda träffarna', () => search.all(2, 'mat')],
    ['Visa alla 3 träffar', () => search.all(3, 'mat')],
    ['Tema, 1 region', () => search.theme(1, null)],
    ['Tema för ”mat”, 2 regioner', () => search.theme(2, 'mat')],
    ['Vår tolkning: livsmedel.', () => search.interpretation('Livsmedel')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('what a region is called', () => {
  it.each([
    ['länsbokstav W', () => search.calledSo({ kind: 'letter', text: 'W-län', codes: [] })],
    ['kod 20', () => search.calledSo({ kind: 'code', text: 'Länskod 20', codes: [] })],
    ['kallas också Dalarna', () => search.calledSo({ kind: 'alias', text: 'Dalarna', codes: [] })],
    ['här ligger Falun', () => search.calledSo({ kind: 'town', text: 'Falun', codes: [] })],
    [
      'här ingår i stort sett hela tidigare Kopparbergs län',
      () => search.calledSo({ kind: 'former', text: 'Kopparbergs län', codes: [] }),
    ],
    [
      'ligger helt eller delvis i landskapet Dalarna',
      () => search.calledSo({ kind: 'province', text: 'Dalarna', codes: [] }),
    ],
    ['del av Svealand', () => search.calledSo({ kind: 'part', text: 'Svealand', codes: [] })],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

test.each(['name', 'county', 'adjective'] as const)(
  'nothing is said of a region found by its own name: %s',
  (kind) => {
    expect(search.calledSo({ kind, text: 'Dalarna', codes: [] })).toBe('');
  },
);

describe('what has been found', () => {
  it.each([
    ['Träffar för ”mat”', () => search.title('mat')],
    ['Inga träffar för "mat"', () => search.noneTitle('"mat"')],
    ['”mat”, sökning', () => search.pageTitle('mat')],
    ['Till träffarna för ”mat”', () => search.back('mat')],
    ['Sökningen gav en träff som inte hör till någon region.', () => search.sentence(1, [])],
    ['Sökningen gav två träffar i en region: A.', () => search.sentence(2, ['A'])],
    [
      'Sökningen gav nio träffar i åtta regioner: A, B, C, D, E, F, G och H.',
      () => search.sentence(9, eight),
    ],
    ['Sökningen gav nio träffar i nio regioner.', () => search.sentence(9, [...eight, 'I'])],
    ['På kartan framhävs två regioner för ”mat”: A och B.', () => search.onMap('mat', ['A', 'B'])],
    ['På kartan framhävs nio regioner för ”mat”.', () => search.onMap('mat', [...eight, 'I'])],
    ['Inga träffar för mat.', () => search.announceFound(0, 'mat')],
    ['Träffar för mat: 2.', () => search.announceFound(2, 'mat')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('how the answer is not quite what was asked', () => {
  it.each([
    [
      'Ingen text innehåller ”matt”. Här visas träffar för ”mat” och "natt".',
      () => search.note({ kind: 'instead', typed: 'matt', shown: ['mat', '"natt"'] }),
    ],
    [
      'Visar även träffar för ”livsmedel” och ”kost”.',
      () => search.note({ kind: 'also', typed: 'mat', shown: ['livsmedel', 'kost'] }),
    ],
    ['Inga träffar för ”matt”.', () => search.note({ kind: 'unknown', typed: 'matt' })],
    ['Visar namn som börjar på ”ma”.', () => search.note({ kind: 'begun', typed: 'ma' })],
    [
      'Ingen träff innehåller alla orden. Här visas de som innehåller flest.',
      () => search.note({ kind: 'partial' }),
    ],
    ['Inga träffar för exakt "mat nu".', () => search.note({ kind: 'phrase', typed: '"mat nu"' })],
    [
      'Sökningen förstår inte ”nära”. På regionens sida finns grannar, liknande regioner och jämförelser.',
      () => search.note({ kind: 'relation', typed: 'nära' }),
    ],
    [
      'Inga träffar för ”mat” inom Norrland.',
      () => search.note({ kind: 'elsewhere', typed: 'mat', place: 'Norrland' }),
    ],
    [
      'Sökningen hittar vad som står i texterna. Det som saknas kan inte sökas.',
      () => search.note({ kind: 'absence' }),
    ],
    ['Menade du mat?', () => search.suggestion('mat')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['och texter, samt kontakternas namn och telefonnummer. Den', () => search.searched(true, {})],
    ['rubriker och texter. Den', () => search.searched(false, {})],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the index', () => {
  it.each([
    [
      'Alla regioner, län, teman, inriktningar och kontakter i bokstavsordning.',
      () => search.index.text(true),
    ],
    [
      'Alla regioner, län, teman och inriktningar i bokstavsordning.',
      () => search.index.text(false),
    ],
    ['inriktning, Dalarna', () => search.index.kinds['focus-area']('Dalarna')],
    ['län, se Dalarna', () => search.index.kinds.county('Dalarna')],
    ['kontakt, Dalarna', () => search.index.kinds.contact('Dalarna')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
