import { describe, expect, it } from 'vitest';
import { found, foundInFinnish } from '../../testing/made-up-search';

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
    ['astaa', 'nothing | ? Asta'],
    ['lundd', 'nothing | ? Lund'],
    ['vatten hav', 'nothing | unknown hav | ? vatten'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('A phrase in quotation marks is found as it stands', () => {
  it.each<Row>([
    ['"öppna data"', 'focusAreas 20-2'],
    ['"data öppna"', 'nothing | phrase "data öppna" | ? data öppna'],
    ['data "öppna data"', 'focusAreas 20-2'],
    ['"hamnar"', 'focusAreas 12-1'],
    ['"asta ek"', 'contacts Asta Ek'],
    ['"bygd"', 'themes b'],
    ['"dala"', 'regions 20'],
    ['"mora"', 'regions 20 · contacts Bo Mora Dalén'],
    ['"asta', 'contacts Asta Ek'],
    ['"skogens framtid" dalarna', 'focusAreas 20-1'],
    ['"data öppna" skog', 'nothing | phrase "data öppna" skog | ? data öppna skog'],
    ['"skogens" "data"', 'themes d · focusAreas 20-2 20-1 12-1 | partial'],
    ['"skogens" och "data"', 'themes d · focusAreas 20-2 20-1 12-1 | partial'],
    ['"öppna data" och "mark"', 'focusAreas 20-2'],
    ['"skogens framtid" eller data', 'themes d · focusAreas 20-1 20-2 12-1'],
    ['data eller "skogens framtid"', 'themes d · focusAreas 20-1 20-2 12-1'],
    ['"skogens eller framtid" "data"', 'themes d · focusAreas 20-2 12-1 | partial'],
    ['"skogens framtid" eller dalarna', 'focusAreas 20-1'],
    ['"hamnar" eller "öppna data"', 'focusAreas 20-2 12-1'],
    [
      'kontakt "skogens framtid" eller hamnar',
      'contacts Asta Ek Bo Mora Dalén · focusAreas 20-1 12-1',
    ],
    ['"asta ek, 023-77 70 08"', 'contacts Asta Ek'],
    ['kontakt "öppna data"', 'contacts Asta Ek · focusAreas 20-2'],
    ['kontakt "och"', 'nothing | phrase kontakt "och" | ? kontakt och'],
    ['"hav"', 'nothing'],
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
    ['skog mark', 'focusAreas 20-1 · texts 20-2 | partial'],
    ['skog or mark', 'focusAreas 20-1 · texts 20-2'],
    ['laddstolpe elväg', 'texts 21-1 12-1 | partial'],
    ['arbete data', 'themes d · focusAreas 20-2 12-1'],
    ['bygd data', 'themes b d · focusAreas 20-2 12-1 · interpretations 21-1 20-1 | partial'],
    ['vilka arbetar med data', 'themes d · focusAreas 20-2 12-1'],
    ['inriktning skog', 'focusAreas 20-1'],
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
    ['kommunre', 'texts 20-2 | instead kommunerna'],
    ['livsmedell', 'texts 21-1 | instead livsmedel'],
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
    ['se31', 'nothing | ? SE312, SE313, SE311'],
    ['w-l', 'nothing | unknown w | unknown l'],
    ['gävle', 'regions 21'],
    ['a', 'contacts Asta Ek · themes a | begun a'],
    ['mor', 'contacts Bo Mora Dalén · regions 20 | begun mor'],
    ['falu', 'regions 20 | begun falu'],
    ['mal', 'regions 12 | begun mal'],
    ['da skog', 'nothing | unknown da | ? skog'],
    ['dal skog', 'nothing | unknown dal | ? skog'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('Of texts in another language words are found as they stand, and themes by their names in any form', () => {
  it.each<Row>([
    ['skog', 'nothing | ? skogens, skogsbruket, skogsägare'],
    ['skogens', 'focusAreas 20-1'],
    ['hamn', 'nothing | ? hamnar, hamnarna'],
    ['hamnar', 'focusAreas 12-1'],
    ['oppna', 'focusAreas 20-2'],
    ['framtid', 'focusAreas 20-1'],
    ['skogsbru', 'texts 20-1'],
    ['arbetet', 'themes a · interpretations 20-1 12-1'],
    // Of texts in Swedish these two are no words to look for; the texts have one of them.
    ['delar skogens', 'focusAreas 20-1 · texts 20-2 | partial'],
    ['därför skogens', 'focusAreas 20-1'],
    ['cykling', 'themes c · interpretations 20-2 | instead cycling'],
  ])('%s: %s', (query, answer) => {
    expect(foundInFinnish(query)).toBe(answer);
  });
});
