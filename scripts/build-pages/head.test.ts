import { describe, expect, it } from 'vitest';
import { madeUpDataset } from '../../src/testing/made-up-dataset';
import { headTags } from './head';

const page = {
  lang: 'sv' as const,
  title: 'Region Dalarna – Regionatlas',
  description: 'Två "ord" & <fler>.',
  canonical: '/atlas/region/dalarna/',
  alternates: [
    { lang: 'sv', address: '/atlas/region/dalarna/' },
    { lang: 'en', address: '/atlas/en/region/dalarna/' },
  ],
};

const dataset = madeUpDataset({});

describe('headTags', () => {
  it('gives full addresses where the origin is known', () => {
    const tags = headTags(page, { base: '/atlas/', site: 'https://example.se/' }, dataset).join(
      '\n',
    );
    expect(tags).toContain('href="https://example.se/atlas/region/dalarna/"');
    expect(tags).toContain('content="https://example.se/atlas/card/region-dalarna.png"');
    expect(tags).toContain('content="sv_SE"');
  });

  it('begins at the root where it is not', () => {
    const tags = headTags(page, { base: '/atlas/', site: '' }, dataset).join('\n');
    expect(tags).toContain('<link rel="canonical" href="/atlas/region/dalarna/" />');
    expect(tags).toContain('content="/atlas/card/region-dalarna.png"');
  });

  it('names the page in each language, and the Swedish one for everybody else', () => {
    const links = headTags(page, { base: '/atlas/', site: 'https://example.se' }, dataset)
      .filter((tag) => tag.includes('hreflang'))
      .map((tag) => /hreflang="(.+?)" href="(.+?)"/.exec(tag)?.slice(1));
    expect(links).toEqual([
      ['sv', 'https://example.se/atlas/region/dalarna/'],
      ['en', 'https://example.se/atlas/en/region/dalarna/'],
      ['x-default', 'https://example.se/atlas/region/dalarna/'],
    ]);
    expect(headTags(page, { base: '/atlas/', site: '' }, dataset).join('\n')).toContain(
      '<meta property="og:locale:alternate" content="en_GB" />',
    );
  });

  it('escapes what people wrote', () => {
    expect(headTags(page, { base: '/atlas/', site: '' }, dataset).join('\n')).toContain(
      '<meta name="description" content="Två &quot;ord&quot; &amp; &lt;fler&gt;." />',
    );
  });

  it('keeps the page for unknown addresses out of indexes', () => {
    const tags = headTags(
      { ...page, canonical: '/atlas/404.html' },
      { base: '/atlas/', site: '' },
      dataset,
    ).join('\n');
    expect(tags).toContain('noindex');
    expect(tags).not.toContain('canonical');
    expect(tags).toContain('content="/atlas/card/index.png"');
  });
});
