import { describe, expect, it } from 'vitest';
import { programmesSv as writtenProgrammesSv } from './programmes';
import { ofRegions } from '../../testing/messages';

const programmesSv = ofRegions('sv', writtenProgrammesSv);

const none = { texts: [], themes: [], new: [], gone: [], same: [] };
const five = ['A', 'B', 'C', 'D', 'E'];
const since = (regions: object) => programmesSv.sentence('Vägar', { ...none, ...regions });

describe('how the regions of two programmes differ', () => {
  it.each([
    ['Från Vägar till Stigar', () => programmesSv.fromTo('Vägar', 'Stigar')],
    ['Sedan Vägar har inget ändrats i texter och teman.', () => since({ same: five })],
    [
      'Sedan Vägar har texterna ändrats i A. I fem regioner är texter och teman desamma.',
      () => since({ texts: ['A'], same: five }),
    ],
    [
      'Sedan Vägar har bara temana ändrats i A, B, C och D.',
      () => since({ themes: ['A', 'B', 'C', 'D'] }),
    ],
    [
      'Sedan Vägar har texterna ändrats i fem regioner, bara temana ändrats i F och G, H kommit till, och I och J fallit bort. I K är texter och teman desamma.',
      () => since({ texts: five, themes: ['F', 'G'], new: ['H'], gone: ['I', 'J'], same: ['K'] }),
    ],
    [
      'Sedan Vägar har A och B kommit till, och C fallit bort.',
      () => since({ new: ['A', 'B'], gone: ['C'] }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
