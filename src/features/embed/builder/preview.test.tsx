// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { appContextAt } from '../../../testing/app-context-at';
import { inAtlas } from '../../../testing/in-atlas';
import { realDataset } from '../../../testing/real-dataset';
import { Preview, SnippetPreview } from './Preview';

test('what a map is called stays text in the preview of code without scripts', () => {
  const markup = renderToStaticMarkup(<SnippetPreview code="<p>Kod</p>" title="A <b> & B" />);
  const [, srcDoc] = /srcDoc="([^"]*)"/i.exec(markup) ?? [];
  expect(srcDoc).toContain(
    '&lt;title&gt;A &amp;lt;b&amp;gt; &amp;amp; B&lt;/title&gt;&lt;p&gt;Kod',
  );
});

test('React has nothing to complain of where the script has resized the frame before it', () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const complaint = vi.spyOn(console, 'error');
  const app = appContextAt('/', realDataset());
  const { view } = app.store.getState();
  const preview = inAtlas(app, <Preview view={view} form="iframe" code="" link="" title="T" />);
  const page = document.createElement('div');
  page.innerHTML = renderToString(preview);
  page.querySelector('iframe')?.style.setProperty('height', '865px');
  act(() => void hydrateRoot(page, preview));
  expect(page.querySelector('iframe')?.style.height).toBe('865px');
  expect(complaint).not.toHaveBeenCalled();
});
