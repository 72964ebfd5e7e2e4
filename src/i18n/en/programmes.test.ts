import { describe, expect, it } from 'vitest';
import { programmesEn as writtenProgrammesEn } from './programmes';
import { ofRegions } from '../../testing/messages';

const programmesEn = ofRegions('en', writtenProgrammesEn);

const none = { texts: [], themes: [], new: [], gone: [], same: [] };
const five = ['A', 'B', 'C', 'D', 'E'];
const since = (regions: object) => programmesEn.sentence('Paths', { ...none, ...regions });

describe('how the regions of two programmes differ', () => {
  it.each([
    ['From Ways to Paths', () => programmesEn.fromTo('Ways', 'Paths')],
    ['Since Paths, no text or theme has changed.', () => since({ same: five })],
    [
      'Since Paths, the texts have changed in A. In five regions, texts and themes are the same.',
      () => since({ texts: ['A'], same: five }),
    ],
    [
      'Since Paths, only the themes have changed in A, B, C and D.',
      () => since({ themes: ['A', 'B', 'C', 'D'] }),
    ],
    [
      'Since Paths, the texts have changed in five regions, only the themes have changed in F and G, H has been added, and I and J have been removed. In K, texts and themes are the same.',
      () => since({ texts: five, themes: ['F', 'G'], new: ['H'], gone: ['I', 'J'], same: ['K'] }),
    ],
    [
      'Since Paths, A and B have been added, and C has been removed.',
      () => since({ new: ['A', 'B'], gone: ['C'] }),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
