import { describe, expect, it } from 'vitest';
import { sv as messages } from '../../testing/messages';

const programme = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const subject = { programme, areaSystem: { areas: [1, 2] }, regions: [] };

describe('the page', () => {
  it.each([
    ['Vad regionerna har valt i Vägar', () => messages.site.tagline(subject)],
    ['Ändrat sedan Vägar', () => messages.site.changedSince('Vägar')],
    ['Verket skriver:', () => messages.overview.intro(programme)],
    ['Filter: 5 av 21', () => messages.filtered(5, 21)],
    ['Tema', () => messages.theme.lead(1)],
    ['Teman', () => messages.theme.lead(2)],
    [
      'Adressen nämner ”a” och ”b”, som inte kan visas här. Sidan visar resten.',
      () => messages.ignoredValues(['a', 'b']),
    ],
    [
      'Adressen leder till ”a”, som inte är någon region, något tema eller någon annan sida här.',
      () => messages.unknown.text('a'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the map and its legend', () => {
  it.each([
    ['Dalarna: huvudtema', () => messages.map.regionName('Dalarna', 'Huvudtema')],
    ['Läs om Dalarna', () => messages.map.skipToRegion('Dalarna')],
    ['Kartdata: X', () => messages.map.madeWith('X')],
    ['1 region', () => messages.legend.count(1)],
    ['21 regioner', () => messages.legend.count(21)],
    ['t.ex. 1·3\u00A0=\u00A0Näringsliv', () => messages.legend.example('1·3', 'Näringsliv')],
    ['1\u00A0480', () => messages.digits(1480)],
    ['1\u00A0480 som huvudtema, 3 som bitema', () => messages.colour.themeCount(1480, 3)],
    ['Filter: 2 av 1\u00A0480', () => messages.filtered(2, 1480)],
    ['Bara Livsmedel', () => messages.choropleth.only('Livsmedel')],
    ['Inget av dem', () => messages.choropleth.howMany(0, 3)],
    ['2 av 3 teman', () => messages.choropleth.howMany(2, 3)],
    ['Livsmedel och turism', () => messages.choropleth.heading(['Livsmedel', 'Turism'])],
    ['Likhet med Dalarna', () => messages.choropleth.similarityHeading('Dalarna')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('a region', () => {
  it.each([
    ['En inriktning', () => messages.region.focusAreas(1)],
    ['Två inriktningar i programmet Vägar', () => messages.region.focusAreasIn(2, programme)],
    ['Inriktning 2', () => messages.region.focusAreaNumber(2)],
    ['Vår översättning: a', () => messages.region.translation('a')],
    ['Temat livsmedel räknas inte som gemensamt.', () => messages.region.notShared(['livsmedel'])],
    [
      'Temana livsmedel och turism räknas inte som gemensamt.',
      () => messages.region.notShared(['livsmedel', 'turism']),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'ett stycke om Livsmedel och Turism utan rubrik',
      () => messages.region.uncounted(['Livsmedel', 'Turism']),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('a contact', () => {
  it.each([
    ['Kontakt', () => messages.contact.title(1)],
    ['Kontakter', () => messages.contact.title(2)],
    ['1, ring Asta', () => messages.contact.call('1', 'Asta')],
    ['Kopiera numret till Asta', () => messages.contact.copy('Asta')],
    ['Numret till Asta är kopierat.', () => messages.contact.copied('Asta')],
    ['Visitkort (vCard) för Asta', () => messages.contact.vcard('Asta')],
    ['Verkets sida anger inget telefonnummer.', () => messages.contact.noNumber(programme)],
    ['Växel 010-1, Anknytning 67', () => messages.contact.switchboard('010-1', '67')],
    ['Växel 010-1', () => messages.contact.switchboard('010-1', null)],
    ['Anknytning 67', () => messages.contact.switchboard(null, '67')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the source', () => {
  it.each([
    ['Verket, sidan ”Så gör vi”, programmet Vägar.', () => messages.source.line(programme)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['ordagrant. Temana är vår tolkning. Varje tema', () => messages.source.interpretation({})],
    [
      'tolkning. Två läste. Varje tema',
      () => messages.source.interpretation({ reading: { sv: 'Två läste.', en: 'Two read.' } }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('what is announced', () => {
  it.each([
    ['Dalarna är vald. En inriktning.', () => messages.status.selected('Dalarna', 1)],
    ['Dalarna är vald. Uppgifter saknas.', () => messages.status.selectedNoData('Dalarna')],
    ['Sidan X visas.', () => messages.status.opened('X')],
    ['Kartan visar: huvudtema. Allt.', () => messages.status.coloured('Huvudtema', 'Allt.')],
    ['Framhävt: huvudtema, två regioner.', () => messages.status.isolated('Huvudtema', 2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('the title of the window', () => {
  it.each([
    ['Regionatlas: vad regionerna har valt i Vägar', () => messages.pageTitle.home(subject)],
    ['Livsmedel, matris', () => messages.pageTitle.inMatrix('Livsmedel')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
