import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAddress, anyView, VIEW_THEMES } from '../testing/any-view';
import { AREAS } from '../testing/areas';
import { decode, encode, ignoredValuesIn, type CodecContext } from './url-codec';
import { DEFAULT_VIEW, type Subject, type ViewState } from './view-state';

const pairs = new Set(['20-21', '13-14']);
const context: CodecContext = {
  base: '/',
  areas: AREAS,
  themeIds: new Set(VIEW_THEMES),
  themeNames: new Map(Object.entries({ mat: 'livsmedel', 'sea-air': 'besoksnaring' })),
  pairs,
  earlier: ['forra', 'forrforra'],
};
const below: CodecContext = { ...context, base: '/regionatlas/' };

const read = (address: string, codec = context): ViewState => {
  const { pathname, search } = new URL(address, 'https://example.org');
  return decode({ pathname, search }, codec);
};

describe('an address is read', () => {
  const dalarna: Subject = { kind: 'region', code: '20' };
  it.each<[string, Partial<ViewState>]>([
    ['/', {}],
    ['/index.html', {}],
    ['/region/dalarna/', { subject: dalarna }],
    ['/region/dalarna', { subject: dalarna }],
    ['/tema/cirkular-ekonomi/', { themes: ['cirkular-ekonomi'] }],
    ['/?tema=livsmedel,besoksnaring', { themes: ['livsmedel', 'besoksnaring'] }],
    ['/?tema=livsmedel%2Cbesoksnaring', { themes: ['livsmedel', 'besoksnaring'] }],
    ['/region/dalarna/?tema=samverkan', { subject: dalarna, themes: ['samverkan'] }],
    ['/om/', { subject: { kind: 'about', page: 'atlas' } }],
    ['/om/utvecklare/', { subject: { kind: 'about', page: 'developers' } }],
    ['/om/tillganglighet/', { subject: { kind: 'about', page: 'accessibility' } }],
    ['/om/personuppgifter/', { subject: { kind: 'about', page: 'privacy' } }],
    ['/en/region/dalarna/', { lang: 'en', subject: dalarna }],
    ['/en/', { lang: 'en' }],
    ['/jamfor/dalarna/gavleborg/', { compared: ['20', '21'] }],
    ['/jamfor/skane/norrbotten/', { compared: ['12', '25'] }],
    ['/?jamfor=01,20,25', { compared: ['01', '20', '25'] }],
    ['/region/dalarna/?jamfor=06', { subject: dalarna, compared: ['06'] }],
    ['/region/dalarna/?lik=20', { subject: dalarna, similarity: '20' }],
    ['/?lik=09&jamfor=01', { similarity: '09', compared: ['01'] }],
    ['/?q=turism', { query: 'turism' }],
    ['/?del=gotaland,norrland', { parts: ['norrland', 'gotaland'] }],
    ['/?tema=samverkan&urval=alla', { themes: ['samverkan'], rule: 'all' }],
    ['/matris/?urval=nagon', { mode: 'matrix', rule: 'any' }],
    ['/?q=cirkul%C3%A4r+upphandling', { query: 'cirkulär upphandling' }],
    ['/?q=%20%20a%0Ab%20', { query: 'a b' }],
    ['/?q=samverkan,dialog&tema=samverkan', { query: 'samverkan,dialog', themes: ['samverkan'] }],
    ['/region/dalarna/?q=turism', { subject: dalarna, query: 'turism' }],
    ['/en/?q=tourism', { lang: 'en', query: 'tourism' }],
    ['/register/', { subject: { kind: 'index' } }],
    ['/matris/', { mode: 'matrix' }],
    ['/andringar/Forrforra/', { subject: { kind: 'changes', from: 'forrforra' } }],
    ['/region/dalarna/?vy=matris', { subject: dalarna, mode: 'matrix' }],
    ['/region/dalarna/index.html', { subject: dalarna }],
    ['/region/dalarna.html', { subject: dalarna }],
    ['/Region/Dalarna/', { subject: dalarna }],
    ['/EN/REGION/DALARNA/INDEX.HTML', { lang: 'en', subject: dalarna }],
    ['/region/20/', { subject: dalarna }],
    ['/lan/dalarnas-lan/', { subject: dalarna }],
    ['/l%C3%A4n/dalarna/', { subject: dalarna }],
    ['/dalarna', { subject: dalarna }],
    ['/region/%C3%B6rebro/', { subject: { kind: 'region', code: '18' } }],
    ['/region/sodermanland/', { subject: { kind: 'region', code: '04' } }],
    ['/en/theme/Livsmedel/', { lang: 'en', themes: ['livsmedel'] }],
    ['/en/tema/sea-air/?tema=Mat', { lang: 'en', themes: ['besoksnaring', 'livsmedel'] }],
    ['/?tema=Cirkul%C3%A4r%20ekonomi;Bes%C3%B6ksn%C3%A4ring', { themes: VIEW_THEMES.slice(0, 2) }],
    ['/?jamfor=1,3', { compared: ['01', '03'] }],
    ['/?jamfor=01;03', { compared: ['01', '03'] }],
    ['/?jamfor=1%203', { compared: ['01', '03'] }],
    ['/?jamfor=Sk%C3%A5ne+dalarna', { compared: ['12', '20'] }],
    ['/jamfor/1/3/4/5/6/7/8/9/', { compared: ['01', '03', '04', '05', '06', '07', '08', '09'] }],
    ['/jamfor/dalarna/gotland/skane/', { compared: ['20', '09', '12'] }],
    ['/?lik=Dalarna', { similarity: '20' }],
    ['/?J%C3%A4mf%C3%B6r=20&amp;Q=a', { compared: ['20'], query: 'a' }],
    [
      '/?jamfor=V%C3%A4stra%20G%C3%B6taland,J%C3%B6nk%C3%B6pings+l%C3%A4n',
      { compared: ['14', '06'] },
    ],
    ['/?del=G%C3%B6taland', { parts: ['gotaland'] }],
    ['/about/accessibility/', { subject: { kind: 'about', page: 'accessibility' } }],
    ['/tillganglighet/', { subject: { kind: 'about', page: 'accessibility' } }],
    ['/en/Privacy&fbclid=y', { lang: 'en', subject: { kind: 'about', page: 'privacy' } }],
    ['/en/index/', { lang: 'en', subject: { kind: 'index' } }],
    ['/om/Tillg%C3%A4nglighet/', { subject: { kind: 'about', page: 'accessibility' } }],
  ])('%s', (address, expected) => {
    expect(read(address)).toEqual({ ...DEFAULT_VIEW, ...expected });
  });
});

describe('nonsense', () => {
  it.each<[string, Partial<ViewState>]>([
    ['/?tema=trolleri', {}],
    ['/?tema=livsmedel,trolleri,livsmedel', { themes: ['livsmedel'] }],
    ['/?tema=', {}],
    ['/?tema', {}],
    ['/?jamfor=99,1,20', { compared: ['01', '20'] }],
    [
      '/?jamfor=01,03,04,05,06,07,08,09,10',
      { compared: ['01', '03', '04', '05', '06', '07', '08', '09'] },
    ],
    ['/?vy=glob', {}],
    ['/?q=', {}],
    ['/?urval=inga&del=skane,,norrland', { parts: ['norrland'] }],
    ['/?q=%20%0A', {}],
    ['/?q=a&q=b', { query: 'a' }],
    ['/?lik=99', {}],
    ['/?lik=', {}],
    ['/?lik=99,20', { similarity: '20' }],
    ['/?lik=20&tema=livsmedel', { themes: ['livsmedel'] }],
    ['/tema/livsmedel/?lik=20', { themes: ['livsmedel'] }],
  ])('in the query is dropped: %s', (address, expected) => {
    expect(read(address)).toEqual({ ...DEFAULT_VIEW, ...expected });
  });

  it.each([
    ['/region/atlantis/', 'region/atlantis'],
    ['/region/', 'region'],
    ['/tema/trolleri/', 'tema/trolleri'],
    ['/tema/livsmedel/extra/', 'tema/livsmedel/extra'],
    ['/register/livsmedel/', 'register/livsmedel'],
    ['/andringar/atlantis/', 'andringar/atlantis'],
    ['/andringar/forra/extra/', 'andringar/forra/extra'],
    ['/andringar/', 'andringar'],
    ['/dalarna/extra/', 'dalarna/extra'],
    ['/ab/', 'ab'],
    ['/region/dalarna/extra/', 'region/dalarna/extra'],
    ['/jamfor/dalarna/', 'jamfor/dalarna'],
    ['/jamfor/dalarna/dalarna/', 'jamfor/dalarna/dalarna'],
    ['/jamfor/dalarna/atlantis/', 'jamfor/dalarna/atlantis'],
    ['/jamfor/1/3/4/5/6/7/8/9/10/', 'jamfor/1/3/4/5/6/7/8/9/10'],
    ['/matris/mer/', 'matris/mer'],
    ['/om/annat/', 'om/annat'],
    ['/%E0%A4%A/', '%25E0%25A4%25A'],
    ['/hej på dig/', 'hej%20p%C3%A5%20dig'],
    ['/SE312/', 'SE312'],
    ['/se-ab/', 'se-ab'],
  ])('in the path is a page that says what was asked for: %s', (address, asked) => {
    expect(read(address)).toMatchObject({ subject: { kind: 'unknown', asked }, compared: [] });
  });
});

it('Themes are read from the paths of themes alone', () => {
  expect(read('/register/livsmedel/').themes).toEqual([]);
});

it('The language after a programme that there is none of is that of the page', () => {
  const subject = { kind: 'unknown', asked: 'program/okand/region/dalarna' };
  expect(read('/program/okand/en/region/dalarna/')).toMatchObject({ lang: 'en', subject });
});

it('A path of a theme names one, and what comes after it is not understood', () => {
  const { subject, themes } = read('/tema/livsmedel/samverkan/');
  expect(subject).toEqual({ kind: 'unknown', asked: 'tema/livsmedel/samverkan' });
  expect(themes).toEqual(['livsmedel']);
});

describe('what the view of an address does not show is told', () => {
  it.each<[string, readonly string[]]>([
    ['/?tema=livsmedel&jamfor=1;03&del=Norrland&vy=matris&urval=alla&q=trolleri&utm=x', []],
    ['/?tema=trolleri,Mat', ['trolleri']],
    ['/?tema=,&jamfor', []],
    ['/?jamfor=99,1,20', ['99']],
    ['/?jamfor=01,03,04,05,06,07,08,09,10', ['10']],
    ['/?lik=20&tema=livsmedel', ['20']],
    ['/?lik=20,21', ['21']],
    ['/?lik=99', ['99']],
    ['/?del=norrland,mitten', ['mitten']],
    ['/?urval=alla,nagon', ['nagon']],
    ['/?vy=karta', []],
    ['/?tema=livsmedel,%20', []],
    ['/?del=mitten&vy=glob&urval=inga', ['mitten', 'inga', 'glob']],
    ['/?q=turism&q=&q=hav&q=%20', ['hav']],
  ])('%s', (address, expected) => {
    const { pathname, search } = new URL(address, 'https://example.org');
    expect(ignoredValuesIn({ pathname, search }, read(address), context)).toEqual(expected);
  });
});

describe('an address is written', () => {
  it.each<[Partial<ViewState>, string]>([
    [{}, '/'],
    [{ themes: ['cirkular-ekonomi'] }, '/tema/cirkular-ekonomi/'],
    [{ themes: ['livsmedel', 'samverkan'] }, '/?tema=livsmedel,samverkan'],
    [{ subject: { kind: 'region', code: '14' } }, '/region/vastra-gotaland/'],
    [
      { subject: { kind: 'region', code: '01' }, themes: ['samverkan'] },
      '/region/stockholm/?tema=samverkan',
    ],
    [{ lang: 'en', subject: { kind: 'about', page: 'atlas' } }, '/en/om/'],
    [{ compared: ['20', '21'] }, '/jamfor/dalarna/gavleborg/'],
    [{ compared: ['21', '20'] }, '/?jamfor=21,20'],
    [
      { compared: ['20', '21'], themes: ['samverkan'] },
      '/jamfor/dalarna/gavleborg/?tema=samverkan',
    ],
    [{ compared: ['12', '25'], themes: ['samverkan'] }, '/tema/samverkan/?jamfor=12,25'],
    [{ similarity: '20' }, '/?lik=20'],
    [
      { subject: { kind: 'region', code: '01' }, similarity: '20', compared: ['03'] },
      '/region/stockholm/?lik=20&jamfor=03',
    ],
    [{ lang: 'en', subject: { kind: 'unknown', asked: '404' } }, '/en/404.html'],
    [{ subject: { kind: 'changes', from: 'forra' } }, '/andringar/forra/'],
    [{ mode: 'matrix', themes: ['samverkan'] }, '/matris/?tema=samverkan'],
    [{ query: 'cirkulär & co' }, '/?q=cirkul%C3%A4r+%26+co'],
    [
      { query: 'turism', subject: { kind: 'region', code: '20' }, mode: 'matrix' },
      '/region/dalarna/?q=turism&vy=matris',
    ],
  ])('%j as %s', (state, address) => {
    expect(encode({ ...DEFAULT_VIEW, ...state }, context)).toBe(address);
  });

  it('below a base path', () => {
    expect(encode({ ...DEFAULT_VIEW, subject: { kind: 'region', code: '20' } }, below)).toBe(
      '/regionatlas/region/dalarna/',
    );
  });

  it('with the parameters of others kept', () => {
    expect(encode(read('/region/dalarna/?utm=a%20b&tema=samverkan&x='), context)).toBe(
      '/region/dalarna/?tema=samverkan&utm=a+b&x=',
    );
  });
});

describe('the codec', () => {
  it.each([context, below])('reads back every state it writes, below $base', (codec) => {
    fc.assert(
      fc.property(anyView, (state) => {
        expect(read(encode(state, codec), codec)).toEqual(state);
      }),
    );
  });

  it('settles every address it is given, whatever it holds', () => {
    fc.assert(
      fc.property(anyAddress, (asked) => {
        const address = encode(read(asked), context);
        expect(encode(read(address), context)).toBe(address);
      }),
    );
  });
});
