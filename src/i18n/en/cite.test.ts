import { describe, expect, it } from 'vitest';
import type { CiteFacts } from '../../domain/export/cite';
import { citeMessages } from '../cite';
import { citeEn } from './cite';

const cite = citeMessages(citeEn);

const own = { title: 'Vård “near”', form: 'map' } as const;
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
const known: CiteFacts = {
  ...part,
  programme: {
    ...page.programme,
    translations: { en: { 'Så gör vi': 'How we work', Vård: 'Care' } },
  },
};

describe('a source in running text', () => {
  it.each([
    ['Source: Verket, “Så gör vi” (no date). Reproduced in Regionatlas.', () => cite.press(page)],
    [
      'Source: Verket, “Så gör vi” (no date), Dalarna, the focus area “Vård”. Reproduced in Regionatlas, data version 3f, retrieved on 28 November 2026, https://a.example',
      () => cite.press(part),
    ],
    [
      'Source: Verket, “Så gör vi” (How we work; no date), Dalarna, the focus area “Vård” (Care). Reproduced in Regionatlas, data version 3f, retrieved on 28 November 2026, https://a.example',
      () => cite.press(known),
    ],
    [
      'Source: Regionatlas, map: “Vård ‘near’”. The interpretation is that of Regionatlas and is based on “Så gör vi” (no date), Verket.',
      () => cite.press({ ...page, own }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a source in the APA style', () => {
  it.each([
    ['Verket. (n.d.). Så gör vi. Reproduced in Regionatlas.', () => cite.apa(page)],
    [
      'Verket. (n.d.). Vård. In Dalarna, in Så gör vi. Reproduced in Regionatlas (data version 3f). Retrieved November 28, 2026, from https://a.example',
      () => cite.apa(part),
    ],
    [
      'Verket. (n.d.). Vård. In Dalarna, in Så gör vi. Reproduced in Regionatlas (data version 3f). Retrieved from https://a.example',
      () => cite.apa({ ...part, date: null }),
    ],
    [
      'Verket. (n.d.). Vård [Care]. In Dalarna, in Så gör vi [How we work]. Reproduced in Regionatlas (data version 3f). Retrieved November 28, 2026, from https://a.example',
      () => cite.apa(known),
    ],
    [
      'Regionatlas. (n.d.). Vård “near” (data version 3f) [Map].',
      () => cite.apa({ ...page, own, version: '3f' }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the notes of a reference', () => {
  it.each([
    ['No date. Data version 3f', () => cite.reference({ ...page, version: '3f' }).note],
    [
      'The interpretation is that of Regionatlas and is based on “Så gör vi” (no date), Verket.',
      () => cite.reference({ ...page, own }).note,
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
