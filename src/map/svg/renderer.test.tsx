// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Highlights } from '../../domain/choropleth/choropleth';
import { FORCED_PATTERNS } from '../../domain/choropleth/palette';
import { classify } from '../../domain/choropleth/classify';
import { AREAS, REGION_CODES } from '../../testing/areas';
import { appContextAt } from '../../testing/app-context-at';
import { realDataset } from '../../testing/real-dataset';
import { AtlasSvg } from './AtlasSvg';
import { createSvgRenderer } from './renderer';
import { NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { sv } from '../../testing/messages';

const { atlas } = appContextAt('/', realDataset());
const overview = classify(atlas, { kind: 'overview' }, sv.choropleth);
const theme = classify(atlas, { kind: 'themes', ids: ['livsmedel'] }, sv.choropleth);

const drawn = (choropleth: typeof overview, highlights: Highlights) =>
  renderToStaticMarkup(
    <AtlasSvg
      areas={AREAS}
      choropleth={choropleth}
      highlights={highlights}
      hrefOf={(code) => `/${code}`}
    />,
  );

function stageWith(markup: string) {
  const stage = document.createElement('div');
  stage.innerHTML = markup;
  return { stage, renderer: createSvgRenderer(stage) };
}

/** The fill, pattern and dimming of every region, its name with badge and classes, and all outlines. */
function looks(stage: Element) {
  return {
    areas: REGION_CODES.map((code) => {
      const region = stage.querySelector(`.map-regions [data-code="${code}"]`);
      const label = stage.querySelector(`[data-label="${code}"]`);
      const [fill, pattern] = region?.querySelectorAll('use') ?? [];
      return {
        fill: fill?.getAttribute('class'),
        pattern: pattern?.getAttribute('fill'),
        isDimmed: region?.matches('.is-dimmed'),
        label: label?.textContent,
        classes: label?.getAttribute('class'),
      };
    }),
    outlines: [...stage.querySelectorAll('.map-highlights use')].map((use) => [
      use.getAttribute('class'),
      use.getAttribute('href'),
    ]),
  };
}

describe('the SVG renderer', () => {
  const highlights: Highlights = {
    selected: '20',
    hovered: '09',
    focused: '25',
    undimmed: new Set(['20', '09']),
    compared: ['03', '01'],
  };

  it('makes of one drawing what the build would have drawn', () => {
    const { stage, renderer } = stageWith(drawn(overview, NO_HIGHLIGHTS));
    renderer.show({ choropleth: theme, highlights });
    const expected = document.createElement('div');
    expected.innerHTML = drawn(theme, highlights);
    expect(looks(stage)).toEqual(looks(expected));
  });

  it('and back again', () => {
    const { stage, renderer } = stageWith(drawn(theme, highlights));
    renderer.show({ choropleth: overview, highlights: NO_HIGHLIGHTS });
    const expected = document.createElement('div');
    expected.innerHTML = drawn(overview, NO_HIGHLIGHTS);
    expect(looks(stage)).toEqual(looks(expected));
  });

  it('adds the patterns that regions have for the first time, once and as the build draws them', () => {
    const { stage, renderer } = stageWith(drawn(theme, NO_HIGHLIGHTS));
    const patternsIn = (within: Element) =>
      new Map([...within.querySelectorAll('pattern')].map((each) => [each.id, each.outerHTML]));
    const before = patternsIn(stage);
    for (const choropleth of [overview, theme, overview]) {
      renderer.show({ choropleth, highlights: NO_HIGHLIGHTS });
    }
    const expected = document.createElement('div');
    expected.innerHTML = drawn(overview, NO_HIGHLIGHTS);
    const after = patternsIn(stage);
    expect(after).toEqual(new Map([...before, ...patternsIn(expected)]));
    expect(after.size).toBeGreaterThan(before.size);
    expect(stage.querySelectorAll('pattern')).toHaveLength(after.size);
  });

  it('has the patterns that tell fills apart where colours are forced', () => {
    const { stage } = stageWith(drawn(overview, NO_HIGHLIGHTS));
    const plain = [...overview.regions.values()].filter(({ pattern }) => pattern === null);
    const needed = plain.map(({ fill }) => `pattern-${FORCED_PATTERNS[fill]}`);
    const ids = [...stage.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(needed));
  });

  it('draws the labels that stand out last', () => {
    const { stage, renderer } = stageWith(drawn(overview, NO_HIGHLIGHTS));
    renderer.show({ choropleth: overview, highlights: { ...NO_HIGHLIGHTS, selected: '10' } });
    const [last] = [...stage.querySelectorAll('[data-label]')].slice(-1);
    expect(last?.getAttribute('data-label')).toBe('10');
    expect(last?.matches('.is-selected')).toBe(true);
  });
});
