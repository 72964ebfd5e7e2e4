import { describe, expect, it } from 'vitest';
import { found } from '../../testing/made-up-search';

/** A query, and what `found` says of its answer. */
type Row = readonly [query: string, answer: string];

describe('A word is found in any form, alone in texts and first in titles', () => {
  it.each<Row>([
    ['skog', 'focusAreas 20-1'],
    ['skogen', 'focusAreas 20-1'],
    ['skogsbruk', 'texts 20-1'],
    ['skogsbruket', 'texts 20-1'],
    ['hållbar', 'texts 20-1'],
    ['hamn', 'focusAreas 12-1'],
    ['elväg', 'texts 12-1'],
    ['laddstolpe', 'texts 21-1'],
    ['stolpar', 'texts 21-1'],
    ['biologiska', 'texts 20-1'],
    ['mångfalden', 'texts 20-1'],
    ['elektrifieringen', 'texts 12-1'],
    ['oppna data', 'focusAreas 20-2'],
    ['öppen data', 'focusAreas 20-2'],
    ['kust', 'texts 12'],
    ['provverket', 'texts programme'],
    ['20-1', 'nothing | unknown 20 | unknown 1'],
    ['hav', 'nothing'],
    ['och', 'texts 20-2 12-1'],
    ['vilka', 'nothing'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('What means the same is found, and it is said', () => {
  it.each<Row>([
    ['hållbarhet', 'texts 20-1 | instead hållbart'],
    ['föda', 'texts 21-1 | instead livsmedel'],
    ['textile', 'texts 21-1 | instead livsmedel'],
    ['klimatsmart', 'texts 20-1 | instead hållbart'],
    ['ports', 'focusAreas 12-1 | instead Hamnar'],
    ['jobb', 'themes a · interpretations 20-1 12-1'],
    ['arbete', 'themes a · interpretations 20-1 12-1'],
    ['work', 'themes a · interpretations 20-1 12-1'],
    ['places', 'themes b · interpretations 21-1 20-1'],
    ['cykling', 'themes c · interpretations 20-2 | instead cycling'],
    ['data', 'themes d · focusAreas 20-2 12-1'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('What is only near is offered', () => {
  it.each<Row>([
    ['buss', 'nothing | ? elvägar'],
    ['ladd', 'nothing | ? laddstolpar'],
    ['vattenvägar', 'nothing | ? vatten'],
    ['cykeldata', 'nothing | ? cykel'],
    ['skogsdata', 'nothing'],
    ['skogsmark', 'nothing'],
    ['elvägar tåg', 'nothing | unknown tåg | ? elvägar'],
    ['tåg', 'nothing'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('A phrase in quotation marks is found as it stands', () => {
  it.each<Row>([
    ['"öppna data"', 'focusAreas 20-2'],
    ['"öppna da', 'focusAreas 20-2'],
    ['"data öppna"', 'nothing | phrase data öppna | ? data öppna'],
    ['data "öppna data"', 'focusAreas 20-2'],
    ['"hamnar"', 'focusAreas 12-1'],
    ['"asta ek"', 'contacts Asta Ek'],
    ['"bygd"', 'themes b'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('Words side by side are found together', () => {
  it.each<Row>([
    ['öppna data', 'focusAreas 20-2'],
    ['mark vatten', 'texts 20-2'],
    ['vatten mark', 'texts 20-2'],
    ['delar öppna data om mark', 'focusAreas 20-2'],
    ['skogens framtid', 'focusAreas 20-1'],
    ['data data', 'themes d · focusAreas 20-2 12-1'],
    ['skog hav', 'nothing | unknown hav | ? skog'],
    ['skog hav berg', 'nothing | unknown hav | unknown berg | ? skog'],
    ['skog och data', 'themes d · focusAreas 20-2 20-1 12-1 | partial'],
    ['skog eller data', 'themes d · focusAreas 20-2 20-1 12-1'],
    ['skog or hav', 'nothing | unknown hav | ? skog'],
    ['hamnarna elektrifieras', 'focusAreas 12-1'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('A place alone is found with all that is its own', () => {
  it.each<Row>([
    ['dalarna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['dala', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['dalsk', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['falun', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['söder', 'regions 12 · focusAreas 12-1 · contacts Bo Mora Dalén · texts 12'],
    ['hälsingland', 'regions 21 · focusAreas 21-1'],
    ['landskapet hälsingland', 'regions 21 · focusAreas 21-1'],
    ['kopparbergs län', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['kopparberg county', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['w', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['w-län', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['20', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['se-w', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['län 20', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['mora', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek Bo Mora Dalén'],
    ['mora kommun', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['vara', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['vad kan vara', 'nothing'],
    ['malmo', 'regions 12 · focusAreas 12-1 · contacts Bo Mora Dalén · texts 12'],
    ['norrland', 'regions 20 21'],
    ['falun skåne', 'regions 20 12'],
    ['falun och lund', 'regions 20 12'],
    ['gavleborg', 'regions 21 · focusAreas 21-1'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('A place limits what is found to it', () => {
  it.each<Row>([
    ['data i skåne', 'focusAreas 12-1'],
    ['mat i skåne', 'nothing | elsewhere mat | ? mat, Skåne'],
    ['dalska skogar', 'focusAreas 20-1'],
    ['norrland skog', 'focusAreas 20-1'],
    ['götaland skog', 'nothing | elsewhere skog | ? skog, Götaland'],
    ['skogens framtid dalarna', 'focusAreas 20-1'],
    ['hamnar i dal', 'nothing | elsewhere hamnar | ? hamnar, Dalarna'],
    ['skog 20', 'nothing | unknown 20 | ? skog'],
    ['skog i w', 'nothing | unknown w | ? skog'],
    ['arbete i dalarna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('What lies by a place is not known', () => {
  it.each<Row>([
    ['norr om dalarna', 'nothing | relation norr om | ? Dalarna'],
    ['grannar till dalarna', 'nothing | relation grannar | ? Dalarna'],
    ['nära lund', 'nothing | relation nära | ? Lund'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('People are found by name and number', () => {
  it.each<Row>([
    ['asta', 'contacts Asta Ek'],
    ['asta ek', 'contacts Asta Ek'],
    ['ek', 'contacts Asta Ek'],
    ['ek asta', 'contacts Asta Ek'],
    ['bo', 'contacts Bo Mora Dalén'],
    ['dalen', 'contacts Bo Mora Dalén'],
    ['023', 'contacts Asta Ek'],
    ['02377', 'contacts Asta Ek'],
    ['777008', 'contacts Asta Ek'],
    ['999999', 'nothing'],
    ['kontakt', 'contacts Asta Ek Bo Mora Dalén'],
    ['kontakter i dalarna', 'contacts Asta Ek · regions 20 · focusAreas 20-1 20-2'],
    ['telefon skåne', 'contacts Bo Mora Dalén · regions 12 · focusAreas 12-1 · texts 12'],
    ['mejl asta', 'contacts Asta Ek'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('All of a kind are found', () => {
  it.each<Row>([
    ['teman', 'themes a b c d'],
    ['inriktningar', 'focusAreas 20-1 20-2 21-1 12-1'],
    ['focus areas', 'focusAreas 20-1 20-2 21-1 12-1'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('What is lacking cannot be looked for, save numbers', () => {
  it.each<Row>([
    ['utan nummer', 'contacts Bo Mora Dalén'],
    ['without a number', 'contacts Bo Mora Dalén'],
    ['kontakter utan telefon', 'contacts Bo Mora Dalén'],
    ['kontakter utan nummer i dalarna', 'nothing | elsewhere utan nummer | ? Dalarna'],
    ['ingen skog', 'nothing | absence | ? skog'],
    ['skog utan data', 'nothing | absence | ? skog data'],
    ['-skog', 'nothing | absence | ? skog'],
    ['inte hållbart', 'nothing | absence | ? hållbart'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('A slip is put right, and it is said', () => {
  it.each<Row>([
    ['dalrna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek | instead Dalarna'],
    ['gävlebrog', 'regions 21 · focusAreas 21-1 | instead Gävleborg'],
    ['skåen', 'regions 12 · focusAreas 12-1 · contacts Bo Mora Dalén · texts 12 | instead Skåne'],
    ['skogsbrk', 'texts 20-1 | instead skogsbruket'],
    ['laddstolpra', 'texts 21-1 | instead laddstolpar'],
    ['hamnor', 'focusAreas 12-1'],
    ['arbeet', 'themes a · interpretations 20-1 12-1 | instead arbete'],
    ['elektrifera', 'texts 12-1 | instead elektrifieras'],
    ['dalrna skog', 'focusAreas 20-1 | instead Dalarna'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('Names are found from their beginning', () => {
  it.each<Row>([
    ['b', 'contacts Bo Mora Dalén · themes b · regions 10 | begun b'],
    ['da', 'regions 20 · themes d · contacts Bo Mora Dalén | begun da'],
    ['dal', 'regions 20 · contacts Bo Mora Dalén | begun dal'],
    ['as', 'contacts Asta Ek | begun as'],
    ['ast', 'contacts Asta Ek | begun ast'],
    ['hä', 'nothing'],
    ['sk', 'regions 12'],
    ['skå', 'regions 12'],
    ['se31', 'nothing | ? SE311, SE313, SE312'],
    ['w-l', 'nothing | unknown w | unknown l'],
    ['gävle', 'regions 21'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});
