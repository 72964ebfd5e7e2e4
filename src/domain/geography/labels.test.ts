import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnBox, everOverlap, LABEL_TIERS, labelsOf, overlap } from './labels';

interface Collection {
  readonly features: readonly { readonly properties: Record<string, unknown> }[];
}
const { features } = JSON.parse(readFileSync('public/geo/regions.geojson', 'utf8')) as Collection;
const labels = labelsOf(features);

describe('the names on the map', () => {
  it('are there for all 21 regions', () => {
    expect(labels).toHaveLength(21);
  });

  it('never overlap, at any size at which both are drawn', () => {
    const pairs = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));
    const touching = pairs.filter(([a, b]) => everOverlap(a, b));
    expect(touching.map(([a, b]) => `${a.lines.join(' ')} and ${b.lines.join(' ')}`)).toEqual([]);
  });

  it('and their badges, alone where the name has no room, never overlap either', () => {
    const touching: string[] = [];
    for (let height = 200; height < 5000; height *= 1.03) {
      const boxes = labels.flatMap((label) => drawnBox(label, height) ?? []);
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
      if (pairs.length > 0) touching.push(`${pairs.length} at ${Math.round(height)}`);
    }
    expect(touching).toEqual([]);
  });

  it('leave all but three regions a name or a mark on a laptop, where fifteen have their name', () => {
    const bare = labels.filter((label) => drawnBox(label, 806) === null);
    expect(bare.length).toBeLessThanOrEqual(3);
  });

  it('appear as the map grows: at least twelve on a laptop, all of them on a large screen', () => {
    const shownAt = (height: number) => labels.filter((label) => label.minHeight <= height).length;
    expect(shownAt(700)).toBeGreaterThanOrEqual(12);
    expect(shownAt(2000)).toBe(21);
    expect(labels.every(({ minHeight }) => LABEL_TIERS.some((tier) => tier === minHeight))).toBe(
      true,
    );
  });

  it('show Stockholm, Västra Götaland, Skåne and Gotland on a small map', () => {
    const first = labels.filter(({ minHeight }) => minHeight <= 270).map(({ code }) => code);
    expect(first).toEqual(expect.arrayContaining(['01', '14', '12', '09']));
  });

  it('and on the smallest, 238 pixels tall, all of these but Skåne, which has its mark', () => {
    const named = labels.filter(({ minHeight }) => minHeight <= 238).map(({ code }) => code);
    expect(named).toEqual(expect.arrayContaining(['01', '14', '09']));
    const skane = labels.find(({ code }) => code === '12');
    expect(skane && drawnBox(skane, 238)).not.toBeNull();
  });
});
