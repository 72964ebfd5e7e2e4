import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SnippetPreview } from './Preview';

test('what a map is called stays text in the preview of code without scripts', () => {
  const markup = renderToStaticMarkup(<SnippetPreview code="<p>Kod</p>" title="A <b> & B" />);
  const [, srcDoc] = /srcDoc="([^"]*)"/i.exec(markup) ?? [];
  expect(srcDoc).toContain(
    '&lt;title&gt;A &amp;lt;b&amp;gt; &amp;amp; B&lt;/title&gt;&lt;p&gt;Kod',
  );
});
