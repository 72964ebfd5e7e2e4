import { describe, expect, it } from 'vitest';
import { readPageSources } from '../../shared/page-sources';
import { CARD } from '../head';
import { cardContent } from './content';
import { cardFile, pagesWithCards } from './name';
import { cardMarkup, drawCard } from './draw-card';
import { wrapText } from '../../../src/map/picture/text';
import { fitSentences } from './fit-sentences';

describe('cardFile', () => {
  it('names a card after its page, and shares the overview with the pages that have no map of their own', () => {
    expect(cardFile('region/dalarna/')).toBe('card/region-dalarna.png');
    expect(cardFile('jamfor/dalarna/gavleborg/')).toBe('card/jamfor-dalarna-gavleborg.png');
    expect(['', 'om/', '404'].map((path) => cardFile(path))).toEqual(
      Array(3).fill('card/index.png'),
    );
    expect(cardFile('en/')).toBe('card/en-index.png');
    expect(cardFile('en/region/dalarna/', false)).toBe('card/en-index.png');
  });

  it('draws each card once, from the first page that shows it', () => {
    expect(pagesWithCards(['', 'region/dalarna/', 'om/'])).toEqual(['', 'region/dalarna/']);
  });
});

const measure = (line: string) => line.length;
const STYLE = { size: 1, weight: 400 };

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('ett två tre', STYLE, 7, measure)).toEqual(['ett två', 'tre']);
  });

  it('leaves a word that is too wide whole', () => {
    expect(wrapText('hållbarhetsarbete nu', STYLE, 7, measure)).toEqual([
      'hållbarhetsarbete',
      'nu',
    ]);
  });
});

describe('fitSentences', () => {
  const wrap = (text: string) => wrapText(text, STYLE, 12, measure);

  it('keeps all that fits', () => {
    expect(fitSentences('Ett två. Tre.', 2, wrap).join(' ')).toBe('Ett två. Tre.');
  });

  it('leaves whole sentences out first', () => {
    expect(fitSentences('Ett två tre. Fyra fem sex. Sju.', 1, wrap)).toEqual(['Ett två tre.']);
  });

  it('cuts the only sentence after a word, without a dangling comma', () => {
    expect(fitSentences('Ett, två, tre, fyra, fem.', 1, wrap)).toEqual(['Ett, två …']);
  });
});

describe('drawCard', () => {
  it('is a PNG of the size that is promised, the same for the same page and another for another', async () => {
    const { dataset, geometry } = await readPageSources('public');
    const draw = (path: string) => drawCard(cardContent(path, dataset), geometry);
    const card = await draw('region/dalarna/');
    expect(card.subarray(1, 4).toString()).toBe('PNG');
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect((await draw('region/dalarna/')).equals(card)).toBe(true);
    expect((await draw('region/skane/')).equals(card)).toBe(false);
    expect(card.length).toBeLessThan(40_000);
  });

  it('has nothing that an SVG does not show', async () => {
    const { dataset, geometry } = await readPageSources('public');
    const markup = cardMarkup(cardContent('', dataset), geometry);
    expect(markup).not.toContain('<span');
    expect(markup).toContain('Näringsliv');
  });

  it('says what the page says', async () => {
    const { dataset } = await readPageSources('public');
    expect(cardContent('region/dalarna/', dataset)).toMatchObject({
      title: 'Region Dalarna',
      highlights: { selected: '20', compared: [] },
      sentence:
        'Region Dalarna i programmet Vägar till hållbar utveckling: inriktningarna ”Resurseffektivitet och cirkulär ekonomi” och ”Sammanhållning och jämlik regional utveckling”.',
    });
    expect(cardContent('tema/besoksnaring/', dataset)).toMatchObject({
      title: 'Besöksnäring',
      highlights: { selected: null, compared: [] },
    });
    expect(cardContent('jamfor/dalarna/orebro/', dataset)).toMatchObject({
      title: 'Dalarna och Örebro',
      highlights: { selected: null, compared: ['20', '18'] },
    });
    expect(cardContent('', dataset).title).toBe(
      'Vad Sveriges 21 regioner har valt i Vägar till hållbar utveckling',
    );
  });
});
