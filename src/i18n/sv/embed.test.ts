import { describe, expect, it } from 'vitest';
import { embedSv } from './embed';
import { ofRegions } from '../../testing/messages';

const embed = ofRegions('sv', embedSv);

describe('maps on other websites', () => {
  it.each([
    ['Källa: X. Temana är Regionatlas tolkning av texterna.', () => embed.frame.source('X.')],
    ['Region B', () => embed.builder.compared('B')],
    ['Förhandsvisning: X', () => embed.builder.previewOf('X')],
    [
      'Förhandsvisning och kod: X, webbkomponent.',
      () => embed.builder.changed('X', embed.builder.forms.element.name),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
