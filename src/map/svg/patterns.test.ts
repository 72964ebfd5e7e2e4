import { expect, test } from 'vitest';
import { patternShape } from '../../domain/choropleth/palette';
import { PAGE_STYLE, pictureStyle } from './drawing-style';
import { mapPattern, patternAttributes } from './patterns';

const style = { ink: (id: string) => `ink of ${id}` };

test('lines are drawn with a stroke of their own width, and dots are filled', () => {
  const [line] = patternShape('hatch').parts;
  expect(patternAttributes({ id: 'x', pattern: 'hatch', style })).toEqual({
    pattern: {
      id: 'x',
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      fill: 'none',
      strokeWidth: 1.4,
    },
    paths: [{ d: line?.path, stroke: 'ink of hatch' }],
  });
  const [dot] = patternShape('dots').parts;
  expect(patternAttributes({ id: 'x', pattern: 'dots', style })).toEqual({
    pattern: { id: 'x', width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    paths: [{ d: dot?.path, fill: 'ink of dots' }],
  });
});

test('a pattern is drawn as large, and as often in its tile, as the drawing says', () => {
  const picture = pictureStyle({ prefix: 'x-', pixel: 10 });
  const inPicture = patternAttributes(mapPattern('dots', picture));
  expect(inPicture.pattern).toMatchObject({
    id: 'x-pattern-dots',
    width: 8,
    patternTransform: 'scale(10)',
  });
  const { patternTiles, patternScale } = PAGE_STYLE;
  const onPage = patternAttributes(mapPattern('dots', PAGE_STYLE));
  expect(onPage.pattern).toMatchObject({
    id: 'pattern-dots',
    width: 8 * patternTiles,
    patternTransform: `scale(${patternScale})`,
  });
  expect(onPage.paths).toMatchObject([{ fill: 'var(--ink-dots)' }]);
});
