import { describe, expect, it } from 'vitest';
import { en as messages } from '../../testing/messages';

const programme = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const subject = { programme, areaSystem: { areas: [1, 2] }, regions: [] };

describe('the page', () => {
  it.each([
    ['What the regions have chosen in “Vägar”', () => messages.site.tagline(subject)],
    ['Changed since Vägar', () => messages.site.changedSince('Vägar')],
    ['Verket writes, in Swedish:', () => messages.overview.intro(programme)],
    ['Filter: 5 of 21', () => messages.filtered(5, 21)],
    ['Theme', () => messages.theme.lead(1)],
    ['Themes', () => messages.theme.lead(2)],
    [
      'The address mentions “a” and “b”, which cannot be shown here. The page shows the rest.',
      () => messages.ignoredValues(['a', 'b']),
    ],
    [
      'The address leads to “a”, which is no region, theme or other page here.',
      () => messages.unknown.text('a'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the map and its legend', () => {
  it.each([
    ['Dalarna: main theme', () => messages.map.regionName('Dalarna', 'Main theme')],
    ['Read about Dalarna', () => messages.map.skipToRegion('Dalarna')],
    ['Map data: X', () => messages.map.madeWith('X')],
    ['1 region', () => messages.legend.count(1)],
    ['21 regions', () => messages.legend.count(21)],
    ['for example 1·3\u00A0=\u00A0Business', () => messages.legend.example('1·3', 'Business')],
    ['1,480', () => messages.digits(1480)],
    ['1,480 as a main theme, 3 as a secondary theme', () => messages.colour.themeCount(1480, 3)],
    ['Filter: 2 of 1,480', () => messages.filtered(2, 1480)],
    ['Only Food', () => messages.choropleth.only('Food')],
    ['None of them', () => messages.choropleth.howMany(0, 3)],
    ['2 of 3 themes', () => messages.choropleth.howMany(2, 3)],
    ['Food and tourism', () => messages.choropleth.heading(['Food', 'Tourism'])],
    ['Similarity to Dalarna', () => messages.choropleth.similarityHeading('Dalarna')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a region', () => {
  it.each([
    ['One focus area', () => messages.region.focusAreas(1)],
    ['Two focus areas in the programme Vägar', () => messages.region.focusAreasIn(2, programme)],
    ['Focus area 2', () => messages.region.focusAreaNumber(2)],
    ['Our translation: a', () => messages.region.translation('a')],
    ['The theme of food is not counted as shared.', () => messages.region.notShared(['food'])],
    [
      'The themes food and tourism are not counted as shared.',
      () => messages.region.notShared(['food', 'tourism']),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'passage on Food and Tourism, with no heading',
      () => messages.region.uncounted(['Food', 'Tourism']),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('a contact', () => {
  it.each([
    ['Contact', () => messages.contact.title(1)],
    ['Contacts', () => messages.contact.title(2)],
    ['1, call Asta', () => messages.contact.call('1', 'Asta')],
    ['Copy the number of Asta', () => messages.contact.copy('Asta')],
    ['The number of Asta has been copied.', () => messages.contact.copied('Asta')],
    ['Contact card (vCard) for Asta', () => messages.contact.vcard('Asta')],
    ['Verket’s page gives no telephone number.', () => messages.contact.noNumber(programme)],
    ['Switchboard 010-1, Extension 67', () => messages.contact.switchboard('010-1', '67')],
    ['Switchboard 010-1', () => messages.contact.switchboard('010-1', null)],
    ['Extension 67', () => messages.contact.switchboard(null, '67')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the source', () => {
  it.each([
    ['Verket, the page “Så gör vi”, the programme Vägar.', () => messages.source.line(programme)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'in Swedish. The themes are our interpretation. Every theme',
      () => messages.source.interpretation({}),
    ],
    [
      'interpretation. Two read. Every theme',
      () => messages.source.interpretation({ reading: { sv: 'Två läste.', en: 'Two read.' } }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('what is announced', () => {
  it.each([
    ['Dalarna selected. One focus area.', () => messages.status.selected('Dalarna', 1)],
    ['Dalarna selected. No information.', () => messages.status.selectedNoData('Dalarna')],
    ['The page X is shown.', () => messages.status.opened('X')],
    ['The map shows: main theme. All.', () => messages.status.coloured('Main theme', 'All.')],
    ['Highlighted: main theme, two regions.', () => messages.status.isolated('Main theme', 2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the title of the window', () => {
  it.each([
    [
      'Regionatlas: what the regions have chosen in “Vägar”',
      () => messages.pageTitle.home(subject),
    ],
    ['Food, matrix', () => messages.pageTitle.inMatrix('Food')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
