import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../store/embed-address';
import { AREAS } from '../../../testing/areas';
import { clampHeight, viewOf, type ViewAttributes } from './view-attributes';

const codec = {
  base: '/atlas/',
  themeIds: new Set(['livsmedel', 'samverkan']),
  areas: AREAS,
  pairs: new Set(['20-21']),
};
const NOTHING: ViewAttributes = {
  view: null,
  region: null,
  theme: null,
  compare: null,
  lang: null,
};
const frame = (asked: Partial<ViewAttributes>) =>
  frameAddress(viewOf({ ...NOTHING, ...asked }, codec), codec);

describe('the attributes of the element', () => {
  it.each([
    [{}, ''],
    [{ region: 'dalarna' }, 'region/dalarna/'],
    [{ region: '20' }, 'region/dalarna/'],
    [{ theme: 'livsmedel' }, 'tema/livsmedel/'],
    [{ theme: 'livsmedel samverkan' }, '?tema=livsmedel,samverkan'],
    [{ theme: ' samverkan, livsmedel,samverkan ' }, '?tema=samverkan,livsmedel'],
    [{ region: 'gotland', theme: 'livsmedel' }, 'region/gotland/?tema=livsmedel'],
    [{ compare: 'dalarna gavleborg' }, 'jamfor/dalarna/gavleborg/'],
    [{ compare: '20,06 03' }, '?jamfor=20,06,03'],
    [{ lang: 'en' }, 'en/'],
    [{ lang: 'en-GB', theme: 'livsmedel' }, 'en/tema/livsmedel/'],
    [{ lang: 'fi' }, ''],
    [{ region: 'Örebro', theme: 'Livsmedel' }, 'region/orebro/?tema=livsmedel'],
    [{ compare: 'Dalarna, Västra Götaland' }, '?jamfor=20,14'],
    // What is misspelt is left out.
    [{ region: 'dalekarlien', theme: 'mat', compare: 'oslo' }, ''],
    [{ region: '', theme: '', compare: '' }, ''],
    // A whole address goes before the rest.
    [{ view: '/atlas/tema/livsmedel/', region: 'gotland' }, 'tema/livsmedel/'],
    [{ view: 'https://somewhere.se/atlas/en/?lik=20&utm_source=x' }, 'en/?lik=20'],
    [{ view: '/atlas/om/' }, ''],
    [{ view: '/atlas/?lik=20', lang: 'en-GB' }, 'en/?lik=20'],
    [{ view: '/atlas/en/?lik=20', lang: 'sv' }, 'en/?lik=20'],
    [{ view: '/atlas/matris/?tema=livsmedel' }, 'tema/livsmedel/'],
    [{ view: 'https://' }, ''],
  ])('%j show /atlas/inbaddad/%s', (asked, path) => {
    expect(frame(asked)).toBe(`/atlas/inbaddad/${path}`);
  });
});

describe('the height', () => {
  it.each([
    [500, null, null, 500],
    [500, '600', null, 600],
    [500, null, '400', 400],
    [500, '450px', '480', 480],
    // The least height goes before the greatest.
    [500, '700', '400', 700],
    // What is no number of pixels is not there.
    [500, '100%', 'stor', 500],
    [500, '-3', '1e3', 500],
    // Whatever the frame says.
    [3, null, null, 240],
    [1e9, null, null, 4000],
  ])('%d within %s and %s is %d', (height, least, most, expected) => {
    expect(clampHeight(height, least, most)).toBe(expected);
  });
});
