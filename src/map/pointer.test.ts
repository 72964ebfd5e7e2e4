// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { listenToPointer, type PointerEvents } from './pointer';

/** A stage with a canvas and a button over it, and all that it reports; a region lies where x is less than 100. */
function listening() {
  document.body.innerHTML = '<div><canvas></canvas><button data-map-overlay></button></div>';
  const [stage] = document.body.children;
  const canvas = document.querySelector('canvas');
  const button = document.querySelector('button');
  if (!(stage instanceof HTMLElement) || !canvas || !button) throw new Error('No stage.');
  const hover = vi.fn<PointerEvents['hover']>();
  const select = vi.fn<PointerEvents['select']>();
  const pointer = listenToPointer(stage, ({ x }) => (x < 100 ? '20' : null), { hover, select });
  const fire = (type: string, clientX: number, init: PointerEventInit = {}, on: Element = canvas) =>
    on.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY: 0, ...init }),
    );
  const frame = () => new Promise(requestAnimationFrame);
  return { ...pointer, fire, frame, hover, select, button };
}

it('a click selects the region that it is on, and the end of a drag does not', () => {
  const { fire, select } = listening();
  fire('mousedown', 50);
  fire('click', 52);
  expect(select.mock.calls).toEqual([['20', false]]);
  fire('mousedown', 50);
  fire('click', 54);
  fire('click', 150);
  expect(select).toHaveBeenCalledTimes(1);
});

it('the second tap of two in one place selects nothing: another region can have come there', () => {
  const { fire, select } = listening();
  fire('click', 50);
  expect(fire('click', 52)).toBe(false);
  expect(select).toHaveBeenCalledTimes(1);
  fire('click', 90, { detail: 2 });
  expect(select).toHaveBeenCalledTimes(1);
  fire('click', 20);
  expect(select).toHaveBeenCalledTimes(2);
});

it('a middle click asks for a new tab, and its press does not begin to scroll', () => {
  const { fire, select } = listening();
  expect(fire('mousedown', 50, { button: 1 })).toBe(false);
  fire('auxclick', 50, { button: 1 });
  expect(select.mock.calls).toEqual([['20', true]]);
  expect(fire('mousedown', 150, { button: 1 })).toBe(true);
});

it('a click on what lies over the map is not one on the map', () => {
  const { fire, select, button } = listening();
  fire('click', 50, {}, button);
  expect(select).not.toHaveBeenCalled();
});

it('a mouse hovers, until it leaves or the map moves; a finger and a drag do not', async () => {
  const { fire, frame, hover, leave, dispose } = listening();
  fire('pointermove', 50, { pointerType: 'touch' });
  fire('pointermove', 50, { buttons: 1 });
  await frame();
  expect(hover).not.toHaveBeenCalled();
  fire('pointermove', 50);
  await frame();
  expect(hover.mock.lastCall).toEqual(['20', { x: 50, y: 0 }]);
  leave();
  leave();
  expect(hover.mock.lastCall).toEqual([null, null]);
  expect(hover).toHaveBeenCalledTimes(2);
  dispose();
  fire('pointermove', 50);
  await frame();
  expect(hover).toHaveBeenCalledTimes(2);
});
