import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, REGION_CODES } from '../testing/areas';
import {
  builderStateFrom,
  CODE_FORMS,
  builderAddress,
  framedView,
  fullAddress,
  frameAddress,
  frameCodec,
  subjectKind,
} from './embed-address';
import { decode, encode } from './url-codec';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const THEMES = ['livsmedel', 'samverkan', 'klimat-energi'];
const codec = {
  base: '/atlas/',
  areas: AREAS,
  themeIds: new Set(THEMES),
  pairs: new Set(['20-21']),
};

const code = fc.constantFrom(...REGION_CODES);
const view: fc.Arbitrary<ViewState> = fc
  .record({
    lang: fc.constantFrom('sv' as const, 'en' as const),
    region: fc.option(code),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES)),
    similarity: fc.option(code),
    compared: fc.uniqueArray(code, { maxLength: 4 }),
  })
  .map(({ lang, region, themes, similarity, compared }) => ({
    ...DEFAULT_VIEW,
    lang,
    subject: region ? { kind: 'region', code: region } : DEFAULT_VIEW.subject,
    themes,
    similarity: themes.length > 0 ? null : similarity,
    compared,
  }));

const partsOf = (address: string) => {
  const [pathname = '', query = ''] = address.split('?');
  return { pathname, search: query };
};

describe('the address of a frame', () => {
  it('is that of the full page with inbaddad/ in front, and says the same', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const frame = frameAddress(shown, codec);
        expect(frame).toBe(fullAddress(shown, codec).replace('/atlas/', '/atlas/inbaddad/'));
        expect(decode(partsOf(frame), frameCodec(codec))).toEqual(shown);
      }),
    );
  });

  it('has a theme that has no page as a parameter, and understands it as it does the others', () => {
    const newer = { ...codec, themePages: new Set(['livsmedel']) };
    const frames = ['livsmedel', 'samverkan'].map((theme) =>
      frameAddress({ ...DEFAULT_VIEW, themes: [theme] }, newer),
    );
    expect(frames).toEqual(['/atlas/inbaddad/tema/livsmedel/', '/atlas/inbaddad/?tema=samverkan']);
    const [, asked = ''] = frames;
    expect(decode(partsOf(asked), frameCodec(newer)).themes).toEqual(['samverkan']);
  });

  it('leaves out what a frame cannot show', () => {
    const seen = decode({ pathname: '/atlas/om/', search: '?tema=livsmedel&q=x&vy=matris' }, codec);
    expect(encode(framedView(seen), codec)).toBe('/atlas/tema/livsmedel/');
  });
});

describe('the address of the page that builds the code', () => {
  it('keeps every choice, in either language of the page', () => {
    const lang = fc.constantFrom('sv' as const, 'en' as const);
    fc.assert(
      fc.property(view, fc.constantFrom(...CODE_FORMS), lang, (shown, form, pageLang) => {
        const built = { view: shown, form };
        expect(builderStateFrom(partsOf(builderAddress(built, pageLang, codec)), codec)).toEqual(
          built,
        );
      }),
    );
  });

  it('is readable, and short where nothing has been chosen', () => {
    const at = (shown: ViewState) => builderAddress({ view: shown, form: 'element' }, 'sv', codec);
    expect(builderAddress({ view: DEFAULT_VIEW, form: 'iframe' }, 'en', codec)).toBe(
      '/atlas/en/badda-in/?sprak=sv',
    );
    expect(builderAddress({ view: DEFAULT_VIEW, form: 'iframe' }, 'sv', codec)).toBe(
      '/atlas/badda-in/',
    );
    expect(
      at({ ...DEFAULT_VIEW, subject: { kind: 'region', code: '20' }, themes: ['livsmedel'] }),
    ).toBe('/atlas/badda-in/?region=dalarna&tema=livsmedel&form=element');
  });

  it('is in the language of its page, in any spelling of it', () => {
    const { view: shown } = builderStateFrom(
      { pathname: '/atlas/en/badda-in/index.html', search: '?tema=livsmedel' },
      codec,
    );
    expect(shown).toEqual({ ...DEFAULT_VIEW, lang: 'en', themes: ['livsmedel'] });
  });

  it('drops what it does not know', () => {
    const search = '?region=oslo&tema=mat&form=pdf&sprak=fi&utm_source=x';
    expect(builderStateFrom({ pathname: '/atlas/badda-in/', search }, codec)).toEqual({
      view: DEFAULT_VIEW,
      form: 'iframe',
    });
  });
});

it.each([
  ['/atlas/region/dalarna/?jamfor=20,21', 'region'],
  ['/atlas/?jamfor=20,21', 'comparison'],
  ['/atlas/tema/livsmedel/', 'sweden'],
])('the map of %s is of: %s', (address, kind) => {
  const { pathname, search } = new URL(address, 'https://example.org');
  expect(subjectKind(decode({ pathname, search }, codec))).toBe(kind);
});
