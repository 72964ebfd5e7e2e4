import { describe, expect, it } from 'vitest';
import { found } from '../../testing/made-up-search';

/** A query, and what `found` says of its answer. */
type Row = readonly [query: string, answer: string];

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
    ['x-län', 'regions 21 · focusAreas 21-1'],
    ['01', 'regions 01'],
    ['se311', 'regions 17'],
    ['norrland dalarna', 'regions 20 21'],
    ['norrland skåne', 'regions 20 21 12'],
    ['region dalarna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
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
    ['skog 20', 'nothing | unknown 20 | ? skog'],
    ['skog i w', 'nothing | unknown w | ? skog'],
    ['arbete i dalarna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['region skåne data', 'focusAreas 12-1'],
    ['jobb i dalarna', 'interpretations 20-1'],
    ['ports skåne', 'focusAreas 12-1 | instead Hamnar'],
    ['skåne och dalarna data', 'focusAreas 20-2 12-1'],
    ['norrland dalarna data', 'focusAreas 20-2'],
    ['textile skåne', 'nothing | elsewhere textile | ? textile, Skåne'],
    ['hav i dalarna', 'nothing | unknown hav | ? Dalarna'],
    ['hav skog dalarna', 'nothing | unknown hav | ? Dalarna, skog'],
    ['kusten skåne', 'texts 12'],
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
    ['dalarna 023', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['023 falun', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['dalarna 040', 'nothing | unknown 040 | ? Dalarna'],
    ['skog 023', 'nothing | unknown 023 | ? skog'],
    ['999999', 'nothing'],
    ['kontakt', 'contacts Asta Ek Bo Mora Dalén'],
    ['kontakter i dalarna', 'contacts Asta Ek · regions 20 · focusAreas 20-1 20-2'],
    ['telefon skåne', 'contacts Bo Mora Dalén · regions 12 · focusAreas 12-1 · texts 12'],
    ['telephone of dalarna', 'contacts Asta Ek · regions 20 · focusAreas 20-1 20-2'],
    ['e post i dalarna', 'contacts Asta Ek · regions 20 · focusAreas 20-1 20-2'],
    ['post i dalarna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['number of dalarna', 'regions 20 · focusAreas 20-1 20-2 · contacts Asta Ek'],
    ['mejl asta', 'contacts Asta Ek'],
    ['023-77 70 08', 'contacts Asta Ek'],
    ['+46 23 777008', 'contacts Asta Ek'],
    ['0046 23 777008', 'contacts Asta Ek'],
    ['0999', 'nothing'],
    ['12 345', 'nothing | unknown 12 | unknown 345'],
    ['mora dalén', 'contacts Bo Mora Dalén'],
    ['kontakt norrland', 'contacts Asta Ek · regions 20 21'],
    ['vem är asta', 'contacts Asta Ek'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});

describe('What is lacking cannot be looked for', () => {
  it.each<Row>([
    ['utan nummer', 'nothing | absence'],
    ['kontakter utan nummer i dalarna', 'nothing | absence | ? Dalarna'],
    ['ingen skog', 'nothing | absence | ? skog'],
    ['skog utan data', 'nothing | absence | ? skog, data'],
    ['-skog', 'nothing | absence | ? skog'],
    ['inte hållbart', 'nothing | absence | ? hållbart'],
    ['no phone', 'nothing | absence'],
    ['data utan nummer', 'nothing | absence | ? data'],
  ])('%s: %s', (query, answer) => {
    expect(found(query)).toBe(answer);
  });
});
