import { describe, expect, it } from 'vitest';
import { aboutSv, descriptionsSv } from './about';
import { accessibilitySv, privacySv } from './statement';
import { ofRegions } from '../../testing/messages';

const about = ofRegions('sv', aboutSv);
const accessibility = ofRegions('sv', accessibilitySv);
const privacy = ofRegions('sv', privacySv);
const descriptions = ofRegions('sv', descriptionsSv);

const programme = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const subject = { programme, areaSystem: { areas: [1, 2] }, regions: [] };

describe('the page about the atlas', () => {
  it.each([
    [
      'Texterna och kontakterna kommer från Verket, sidan ”Så gör vi” om programmet Vägar, och återges ordagrant.',
      () => about.wordsText(true, programme),
    ],
    [
      'Texterna kommer från Verket, sidan ”Så gör vi” om programmet Vägar, och återges ordagrant.',
      () => about.wordsText(false, programme),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'publicerade, se vem som anges som kontaktperson och hitta',
      () => about.summary(true, subject),
    ],
    [
      'visar vad regionerna har valt i programmet Vägar. Läs en regions inriktningar som de är publicerade och hitta',
      () => about.summary(false, subject),
    ],
    ['Temana är vår tolkning. Varje', () => about.interpretationText({})],
    ['finns ingen att skriva till', () => about.correctText(null)],
    ['Skriv till a@b.example om', () => about.correctText('a@b.example')],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the accessibility statement', () => {
  it.each([
    ['Det är inte angivet X.', () => accessibility.notStated('X')],
    ['granskning av Y', () => accessibility.external('Y')],
    ['granskning av utomstående', () => accessibility.external(null)],
    [
      'Senaste bedömning: 2026-11-28, egen granskning.',
      () => accessibility.assessed('2026-11-28', accessibility.self),
    ],
    ['Redogörelsen publicerades 2026-11-01.', () => accessibility.published('2026-11-01', null)],
    [
      'Redogörelsen publicerades 2026-11-01 och uppdaterades senast 2026-11-28.',
      () => accessibility.published('2026-11-01', '2026-11-28'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['Verket står bakom Regionatlas.', () => accessibility.operator('Verket')],
    ['oss: X.', () => accessibility.reportText('X')],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the page about personal data', () => {
  it.each([
    [
      'Verket är personuppgiftsansvarig för kontaktuppgifterna i atlasen.',
      () => privacy.controllerIs('Verket'),
    ],
    ['Kontakt: X.', () => privacy.contact('X')],
    ['Dataskyddsombud: Y.', () => privacy.officer('Y')],
    ['Den som driver webbplatsen har inte angett X.', () => privacy.notStated('X')],
    ['Rättslig grund: X.', () => privacy.basis('X.')],
    ['Hör av dig till X.', () => privacy.ask('X')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'innehåller X regionernas kontaktpersoner, så långt de är publicerade. Uppgifterna kommer från Verket, som publicerade dem på sidan ”Så gör vi”,',
      () => privacy.dataText('X', programme),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('descriptions of pages', () => {
  it.each([
    [
      'Dalarna i programmet Vägar: inriktningen ”Vård”.',
      () => descriptions.region('Dalarna', ['Vård'], programme),
    ],
    [
      'Dalarna i programmet Vägar: inriktningarna ”Vård” och ”Skola”.',
      () => descriptions.region('Dalarna', ['Vård', 'Skola'], programme),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
