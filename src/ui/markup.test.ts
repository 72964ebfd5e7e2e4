import { describe, expect, test } from 'vitest';
import { escapeHtml, tag } from './markup';

describe('Markup', () => {
  test('has its attributes but those that are null, and its children', () => {
    expect(tag('g', { id: 'a', x: 1, y: null }, tag('b', {}), 'c')).toBe(
      '<g id="a" x="1"><b></b>c</g>',
    );
  });

  test('has text and attributes made safe', () => {
    expect(escapeHtml('<a title="b"> & c &lt;')).toBe(
      '&lt;a title=&quot;b&quot;&gt; &amp; c &amp;lt;',
    );
    expect(tag('p', { title: '"<&>"' })).toBe('<p title="&quot;&lt;&amp;&gt;&quot;"></p>');
  });
});
