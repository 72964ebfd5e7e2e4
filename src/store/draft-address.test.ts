import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView, VIEW_THEMES } from '../testing/any-view';
import { AREAS } from '../testing/areas';
import { draftForm, draftIn, withDraft } from './draft-address';
import { decode, encode, type CodecContext } from './url-codec';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const base = '/regionatlas/';
const context: CodecContext = {
  base,
  areas: AREAS,
  themeIds: new Set(VIEW_THEMES),
  pairs: new Set(['20-21', '13-14']),
  form: draftForm(base, '1-2 &'),
};

const read = (address: string): ViewState => {
  const { pathname, search } = new URL(address, 'https://example.org');
  return decode({ pathname, search }, context);
};

describe('an address of a draft', () => {
  const first = '/regionatlas/verkstad/utkast/?utkast=1-2%20%26';
  it.each<[Partial<ViewState>, string]>([
    [{}, first],
    [{ lang: 'en' }, '/regionatlas/en/studio/draft/?utkast=1-2%20%26'],
    [
      { subject: { kind: 'region', code: '20' }, themes: ['livsmedel', 'samverkan'] },
      `${first}&sida=region/dalarna/&tema=livsmedel,samverkan`,
    ],
    [
      { lang: 'en', subject: { kind: 'region', code: '20' } },
      '/regionatlas/en/studio/draft/?utkast=1-2%20%26&sida=region/dalarna/',
    ],
    [{ query: 'a & b', mode: 'matrix' }, `${first}&sida=matris/&q=a+%26+b`],
  ])('of %j is %s', (state, address) => {
    expect(encode({ ...DEFAULT_VIEW, ...state }, context)).toBe(address);
  });

  it('says which page was asked for that is not there', () => {
    const asked = read(`${first}&sida=region/på andra sidan/&utm=x`);
    expect(asked.subject).toEqual({ kind: 'unknown', asked: 'region/p%C3%A5%20andra%20sidan' });
    expect(read(encode(asked, context))).toEqual(asked);
  });

  it('is in the language of its page, in any spelling of it', () => {
    const asked = read('/regionatlas/en/studio/draft/index.html?utkast=1&sida=om/');
    expect(asked).toEqual({
      ...DEFAULT_VIEW,
      lang: 'en',
      subject: { kind: 'about', page: 'atlas' },
    });
  });

  it('of the studio has a draft to open, where there is one', () => {
    expect(withDraft('/prov/', 'verkstad/', 'a&b')).toBe('/prov/verkstad/?utkast=a%26b');
    expect(withDraft('/prov/', 'verkstad/', '')).toBe('/prov/verkstad/');
  });

  it('names the draft', () => {
    expect(draftIn(new URL(first, 'https://example.org').search)).toBe('1-2 &');
    expect(draftIn('?sida=om/')).toBe('');
  });

  it('has all of any view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(encode(view, context))).toEqual(view);
      }),
    );
  });
});
