import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameAddress } from '../../store/embed-address';
import { appContextFor } from '../../testing/embed-at';
import { elementAttributes, elementCode, iframeCode, policyFor } from './embed-code';
import { viewOf } from './element/view-attributes';

const ADDRESSES = [
  '/',
  '/region/vastra-gotaland/?tema=livsmedel',
  '/jamfor/dalarna/gavleborg/',
  '/?jamfor=20,06,03',
  '/?tema=livsmedel,samverkan',
  '/?lik=20',
  '/en/region/dalarna/?lik=06&jamfor=20,21',
];

const sourceAt = (address: string, link = 'Regionatlas: En karta') => {
  const { app } = appContextFor(address);
  const { view } = app.store.getState();
  return { view, codec: app.codec, origin: 'https://atlas.example.se', link };
};

it.each(ADDRESSES)('the element for %s shows the same as the frame', (address) => {
  const { view, codec } = sourceAt(address);
  const shown = viewOf(elementAttributes(view, codec), codec);
  expect(frameAddress(shown, codec)).toBe(frameAddress(view, codec));
});

it('the frame has a name, a height, and the way to the full page outside it', () => {
  expect(iframeCode(sourceAt('/tema/livsmedel/')).split('\n')).toEqual([
    '<iframe src="https://atlas.example.se/inbaddad/tema/livsmedel/" title="Regionatlas: En karta" width="100%" height="800" loading="lazy" frameborder="0"></iframe>',
    '<p><a href="https://atlas.example.se/tema/livsmedel/">Regionatlas: En karta</a></p>',
    '<script src="https://atlas.example.se/embed.js" defer></script>',
  ]);
});

it('the element has its link inside, and no attribute that says nothing', () => {
  expect(elementCode(sourceAt('/region/dalarna/?tema=livsmedel')).split('\n')).toEqual([
    '<region-atlas region="dalarna" theme="livsmedel" lang="sv"><a href="https://atlas.example.se/region/dalarna/?tema=livsmedel">Regionatlas: En karta</a></region-atlas>',
    '<script src="https://atlas.example.se/embed.js" defer></script>',
  ]);
});

it('no title of a theme can break out of the code', () => {
  fc.assert(
    fc.property(fc.string(), (link) => {
      const source = sourceAt('/', link);
      for (const code of [iframeCode(source), elementCode(source)]) {
        const inside = code.replaceAll(
          /<\/?(?:iframe|p|a|region-atlas|script)(?: [a-z-]+(?:="[^"<>]*")?)*>/g,
          '',
        );
        expect(inside).not.toMatch(/[<>"]/);
      }
    }),
  );
});

it('the policy names the script and the frames, and nothing else of the atlas', () => {
  const { codec, origin } = sourceAt('/');
  expect(policyFor(codec, origin)).toBe(
    'script-src https://atlas.example.se/embed.js; frame-src https://atlas.example.se/inbaddad/',
  );
});
