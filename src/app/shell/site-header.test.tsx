import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { inAtlas } from '../../testing/in-atlas';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { realDataset } from '../../testing/real-dataset';
import { appContextAt } from '../../testing/app-context-at';
import { sv } from '../../testing/messages';

const dataset = realDataset();

/** What header and footer say is the page on show, in that order. */
function currentAt(address: string): readonly string[] {
  const around = (
    <>
      <SiteHeader />
      <SiteFooter />
    </>
  );
  const markup = renderToStaticMarkup(inAtlas(appContextAt(address, dataset), around));
  // The menu that phones have has the same links again.
  const beside = markup.replaceAll(/<details.*?<\/details>/gs, '');
  return [...beside.matchAll(/aria-current="page"[^>]*>([^<]+)</g)].map(([, text = '']) => text);
}

test('what there is to share is offered everywhere but on the page for an unknown address', () => {
  const markupAt = (address: string) =>
    renderToStaticMarkup(inAtlas(appContextAt(address, dataset), <SiteHeader />));
  expect(markupAt('/')).toMatch(/#ta-med.*>Dela</s);
  expect(markupAt('/atlantis/')).not.toMatch(/#ta-med|>Dela</);
});

test.each([
  ['/', []],
  ['/region/dalarna/', []],
  ['/register/', [sv.search.index.title]],
  ['/om/', [sv.site.about, sv.site.about]],
  ['/om/tillganglighet/', [sv.statement.accessibility]],
  ['/om/personuppgifter/', [sv.statement.privacy]],
])('the links around %s say which of them leads to it', (address, expected) => {
  expect(currentAt(address)).toEqual(expected);
});
