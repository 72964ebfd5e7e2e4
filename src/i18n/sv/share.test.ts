import { describe, expect, it } from 'vitest';
import { shareSv as share } from '../../testing/messages';

const { download, briefing, failed } = share;

describe('what can be downloaded', () => {
  it.each([
    ['Det som visas: Livsmedel', () => download.shown('Livsmedel')],
    ['Dalarna (1 region)', () => download.counted('Dalarna', 1)],
    ['Norrland (5 regioner)', () => download.counted('Norrland', 5)],
    ['A och B', () => download.compared(['A', 'B'])],
    ['Allt: 1 region', () => download.everything(1)],
    ['Allt: 21 regioner', () => download.everything(21)],
    ['Filen är klar: a.csv', () => share.made('a.csv')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('why a file was not made', () => {
  it.each([
    ['Försök igen när du har nät. Allt annat fungerar', () => failed({ kind: 'network' })],
    ['skapas: en text i ”Text” har ett tecken', () => failed({ kind: 'text', place: 'Text' })],
    [
      'Bilden kunde inte skapas i den här webbläsaren. Välj SVG i stället.',
      () => failed({ kind: 'picture' }),
    ],
    ['Filen kunde inte skapas (x).', () => failed({ kind: 'unknown', detail: 'x' })],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('a briefing', () => {
  it.each([
    ['A och B', () => briefing.document.title(['A', 'B'], false)],
    ['Alla Sveriges regioner', () => briefing.document.title(['A', 'B'], true)],
    [
      'Urval: inriktningar som rör livsmedel eller turism.',
      () => briefing.document.themes(['livsmedel', 'turism']),
    ],
    [
      'Livsmedel (huvudtema): ”mat”',
      () => briefing.document.theme('Livsmedel', 'huvudtema', 'mat'),
    ],
    ['Vår översättning: a', () => briefing.document.translation('a')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a citation that is copied', () => {
  it.each([['Kopierat: APA.', () => share.cite.copied('APA')]])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
