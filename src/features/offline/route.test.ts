import { describe, expect, it } from 'vitest';
import { routeOf } from './route';

const scope = new URL('https://example.se/regionatlas/');
const files = { '': 'a', 'region/dalarna/': 'b', '404.html': 'c', 'assets/index-x1.js': 'd' };
const route = (path: string, asPage = true) =>
  routeOf(new URL(path, 'https://example.se'), asPage, scope, files);

describe('routeOf', () => {
  it('finds pages and files, whatever the query and the fragment', () => {
    expect(route('/regionatlas/?tema=livsmedel')).toEqual({ kind: 'file', path: '' });
    expect(route('/regionatlas/region/dalarna/?a=1#b')).toMatchObject({ path: 'region/dalarna/' });
    expect(route('/regionatlas/assets/index-x1.js', false)).toMatchObject({ kind: 'file' });
  });

  it.each([
    ['/regionatlas/region/dalarna', 'region/dalarna/'],
    ['/regionatlas/region/dalarna/index.html', 'region/dalarna/'],
    ['/regionatlas/index.html', ''],
  ])('sends %s on to the address with a slash', (asked, path) => {
    expect(route(asked)).toEqual({ kind: 'redirect', path });
  });

  it('knows the pages it does not have', () => {
    expect(route('/regionatlas/region/atlantis/')).toEqual({ kind: 'unknown-page' });
    expect(route('/regionatlas/constructor')).toEqual({ kind: 'unknown-page' });
  });

  it('leaves the rest to the network', () => {
    expect(route('/regionatlas/card/index.png', false)).toEqual({ kind: 'elsewhere' });
    expect(route('/annat/')).toEqual({ kind: 'elsewhere' });
    expect(routeOf(new URL('https://other.se/regionatlas/'), true, scope, files)).toEqual({
      kind: 'elsewhere',
    });
  });
});
