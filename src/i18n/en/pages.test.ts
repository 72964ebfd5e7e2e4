import { describe, expect, it } from 'vitest';
import { aboutEn, descriptionsEn } from './about';
import { accessibilityEn, privacyEn } from './statement';
import { ofRegions } from '../../testing/messages';

const about = ofRegions('en', aboutEn);
const accessibility = ofRegions('en', accessibilityEn);
const privacy = ofRegions('en', privacyEn);
const descriptions = ofRegions('en', descriptionsEn);

const programme = { title: 'Vägar', publisher: 'Verket', source: 'Så gör vi' };
const subject = { programme, areaSystem: { areas: [1, 2] }, regions: [] };

describe('the page about the atlas', () => {
  it.each([
    [
      'The texts and contacts come from Verket, the page “Så gör vi” on the programme Vägar, and are reproduced word for word, in Swedish.',
      () => about.wordsText(true, programme),
    ],
    [
      'The texts come from Verket, the page “Så gör vi” on the programme Vägar, and are reproduced word for word, in Swedish.',
      () => about.wordsText(false, programme),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['as published, see who is named as contact and find', () => about.summary(true, subject)],
    [
      'shows what the regions have chosen in the programme Vägar. Read their focus areas as published and find',
      () => about.summary(false, subject),
    ],
    ['The themes are our interpretation. Every', () => about.interpretationText({})],
    ['there is nobody to write to', () => about.correctText(null)],
    ['Write to a@b.example if', () => about.correctText('a@b.example')],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the accessibility statement', () => {
  it.each([
    ['It is not stated X.', () => accessibility.notStated('X')],
    ['review by Y', () => accessibility.external('Y')],
    ['review by an outside party', () => accessibility.external(null)],
    [
      'Last assessed: 2026-11-28, self-assessment.',
      () => accessibility.assessed('2026-11-28', accessibility.self),
    ],
    [
      'The statement was published on 2026-11-01.',
      () => accessibility.published('2026-11-01', null),
    ],
    [
      'The statement was published on 2026-11-01 and last updated on 2026-11-28.',
      () => accessibility.published('2026-11-01', '2026-11-28'),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    ['Verket is behind Regionatlas.', () => accessibility.operator('Verket')],
    ['touch: X.', () => accessibility.reportText('X')],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('the page about personal data', () => {
  it.each([
    [
      'Verket is the controller of the contact details in the atlas.',
      () => privacy.controllerIs('Verket'),
    ],
    ['Contact: X.', () => privacy.contact('X')],
    ['Data protection officer: Y.', () => privacy.officer('Y')],
    ['Whoever runs this website has not stated X.', () => privacy.notStated('X')],
    ['Legal basis: X.', () => privacy.basis('X.')],
    ['Get in touch with X.', () => privacy.ask('X')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'holds the X of the regions’ contacts, as far as they have been published. The details come from Verket, which published them on its page “Så gör vi”,',
      () => privacy.dataText('X', programme),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('descriptions of pages', () => {
  it.each([
    [
      'Dalarna in the programme Vägar: the focus area “Vård”.',
      () => descriptions.region('Dalarna', ['Vård'], programme),
    ],
    [
      'Dalarna in the programme Vägar: the focus areas “Vård” and “Skola”.',
      () => descriptions.region('Dalarna', ['Vård', 'Skola'], programme),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
