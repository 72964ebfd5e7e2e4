import { describe, expect, it } from 'vitest';
import { embedEn } from './embed';
import { ofRegions } from '../../testing/messages';

const embed = ofRegions('en', embedEn);

describe('maps on other websites', () => {
  it.each([
    [
      'Source: X. The themes are Regionatlas’s interpretation of the texts.',
      () => embed.frame.source('X.'),
    ],
    ['Compared as B', () => embed.builder.compared('B')],
    ['Preview of X', () => embed.builder.previewOf('X')],
    [
      'Preview and code: X as web component.',
      () => embed.builder.changed('X', embed.builder.forms.element.name),
    ],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
