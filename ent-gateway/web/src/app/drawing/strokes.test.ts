import { beforeEach, expect, it } from 'vitest';
import {
  drawn,
  emptyDrawing,
  keepDrawing,
  keptDrawing,
  redo,
  type Stroke,
  thickness,
  undo,
  wiped,
} from './strokes';

const stroke = (x: number): Stroke => ({ colour: 'red', width: 'thin', path: [x, 0, 50] });

beforeEach(() => sessionStorage.clear());

it('takes back and brings again, until something else is drawn', () => {
  const two = drawn(drawn(emptyDrawing, stroke(1)), stroke(2));
  expect(undo(two).strokes).toEqual([stroke(1)]);
  expect(redo(undo(two))).toEqual(two);
  expect(redo(drawn(undo(two), stroke(3))).strokes).toEqual([stroke(1), stroke(3)]);
  expect(undo(emptyDrawing)).toEqual(emptyDrawing);
  expect(redo(redo(wiped(two)))).toEqual(two);
});

it('is there again after a reload, and gone once it is kept elsewhere', () => {
  const one = drawn(emptyDrawing, stroke(1));
  keepDrawing('lea.ce1', one);
  expect(keptDrawing('lea.ce1')).toEqual(one);
  expect(keptDrawing('malo.ce1')).toEqual(emptyDrawing);
  keepDrawing('lea.ce1', emptyDrawing);
  expect(sessionStorage).toHaveLength(0);
});

it('draws thicker the harder a pen is pressed, and rubs out widely', () => {
  const pen = { colour: 'blue', width: 'middle' } as const;
  expect(thickness(pen, 100)).toBeGreaterThan(thickness(pen, 20));
  expect(thickness({ ...pen, colour: 'rubber' }, 20)).toBeGreaterThan(thickness(pen, 100));
});
