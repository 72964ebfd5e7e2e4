import { describe, expect, it } from 'vitest';
import { realDataset } from '../../testing/real-dataset';
import { createAtlas } from '../model/atlas';
import { areaOf } from '../../testing/areas';
import { classify } from './classify';
import type { Choropleth, ColourBy } from './choropleth';
import { patternShape } from './palette';
import { sv } from '../../testing/messages';

const dataset = realDataset();
const messages = sv.choropleth;
const ids = dataset.themes.map(({ id }) => id);
const by = (first: string, ...rest: string[]): ColourBy => ({
  kind: 'themes',
  ids: [first, ...rest],
});
const row = (choropleth: Choropleth, id: string) =>
  choropleth.legend.find((each) => each.id === id);

describe('a region of which some text is not read yet', () => {
  const regions = dataset.regions.map((region) => ({
    ...region,
    areas: region.areas.map((each, i) =>
      region.code === '20' && i > 0 ? { ...each, themes: [] } : each,
    ),
  }));
  const [read] = regions.find(({ code }) => code === '20')?.areas[0]?.themes ?? [];
  const partly = createAtlas({ ...dataset, regions });
  const others = ids.filter((id) => !partly.levels.get('20')?.has(id));
  const [one = '', two = '', three = ''] = others;

  it.each([by(one), by(one, two), by(one, two, three), by(read?.id ?? '', one)])(
    'is said to be that, where themes may be in it: %j',
    (colouring) => {
      const choropleth = classify(partly, colouring, messages);
      const value = 'Inte färdigtolkad';
      expect(choropleth.regions.get('20')).toMatchObject({ fill: 'no-data', value });
      expect(row(choropleth, 'unread')?.regions.map((code) => areaOf(code).shortName)).toEqual([
        'Dalarna',
      ]);
      expect(row(choropleth, 'no-data')).toBeUndefined();
    },
  );

  it.each([{ kind: 'overview' }, by(one), by(one, two), by(one, two, three)] as const)(
    'does not look like one without data: %j',
    (colouring) => {
      const known = partly.dataset.regions
        .filter(({ code }) => code !== '09')
        .map((each) => (each.code === '20' ? { ...each, areas: each.areas.slice(1) } : each));
      const atlas = createAtlas({ ...partly.dataset, regions: known });
      const { legend, regions: styles } = classify(atlas, colouring, messages);
      expect([styles.get('20')?.pattern, styles.get('09')?.pattern]).toEqual(['unread', 'void']);
      const lines = ['unread', 'no-data'].map((id) => {
        const { pattern = null } = legend.find((each) => each.id === id) ?? {};
        return (
          pattern &&
          patternShape(pattern)
            .parts.map(({ path }) => path)
            .join(' ')
        );
      });
      expect(lines.every(Boolean)).toBe(true);
      expect(new Set(lines).size).toBe(2);
    },
  );

  it('has the themes that have been read', () => {
    const choropleth = classify(partly, by(read?.id ?? ''), messages);
    expect(choropleth.regions.get('20')?.fill).toBe(read?.level);
  });
});
