import { describe, expect, it } from 'vitest';
import type { CiteFacts } from '../../domain/export/cite';
import { citeMessages } from '../cite';
import { citeSv } from './cite';

const cite = citeMessages(citeSv);

const own = { title: 'Vård “nära”', form: 'map' } as const;
const page: CiteFacts = {
  programme: { publisher: 'Verket', source: 'Så gör vi' },
  address: null,
  version: null,
  date: null,
};
const part: CiteFacts = {
  ...page,
  region: 'Dalarna',
  focusArea: 'Vård',
  address: 'https://a.example',
  version: '3f',
  date: '2026-11-28',
};

describe('a source in running text', () => {
  it.each([
    ['Källa: Verket, ”Så gör vi” (utan datum). Återgiven i Regionatlas.', () => cite.press(page)],
    [
      'Källa: Verket, ”Så gör vi” (utan datum), Dalarna, inriktningen ”Vård”. Återgiven i Regionatlas, dataversion 3f, hämtad 28 november 2026, https://a.example',
      () => cite.press(part),
    ],
    [
      'Källa: Regionatlas, karta: ”Vård “nära””. Tolkningen är Regionatlas egen och bygger på ”Så gör vi” (utan datum), Verket.',
      () => cite.press({ ...page, own }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a source in the APA style', () => {
  it.each([
    ['Verket. (u.å.). Så gör vi. Återgiven i Regionatlas.', () => cite.apa(page)],
    [
      'Verket. (u.å.). Vård. I Dalarna, i Så gör vi. Återgiven i Regionatlas (dataversion 3f). Hämtad 28 november 2026 från https://a.example',
      () => cite.apa(part),
    ],
    [
      'Verket. (u.å.). Vård. I Dalarna, i Så gör vi. Återgiven i Regionatlas (dataversion 3f). Hämtad från https://a.example',
      () => cite.apa({ ...part, date: null }),
    ],
    [
      'Regionatlas. (u.å.). Vård “nära” (dataversion 3f) [karta].',
      () => cite.apa({ ...page, own, version: '3f' }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the notes of a reference', () => {
  it.each([
    ['Utan datum. Dataversion 3f', () => cite.reference({ ...page, version: '3f' }).note],
    [
      'Tolkningen är Regionatlas egen och bygger på ”Så gör vi” (utan datum), Verket.',
      () => cite.reference({ ...page, own }).note,
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
