import { describe, expect, it } from 'vitest';
import { historyOf, redone, stepped, undone } from './history';
import {
  countOf,
  heightOf,
  isKept,
  moved,
  noMarks,
  pathOf,
  placed,
  said,
  simplified,
  strokeOf,
  without,
  withRemark,
  withStamp,
  withStroke,
  withWords,
} from './marks';

describe('a stroke', () => {
  it('is a line of its numbers, and of nothing else', () => {
    expect(pathOf([])).toBe('');
    expect(pathOf([10, 20])).toBe('M10 20h0.1');
    expect(pathOf([0, 0, 10, 10])).toBe('M0 0L10 10');
    expect(pathOf([0, 0, 10, 10, 20, 0])).toBe('M0 0Q10 10 15 5L20 0');
    expect(pathOf(['0', '"/><script>', 10, NaN] as unknown as number[])).toMatch(/^[MQLh\d. ]*$/);
  });

  it('keeps the places without which it would look another', () => {
    const straight = Array.from({ length: 50 }, (_one, at) => ({ x: 10 * at, y: 5 * at }));
    expect(simplified(straight)).toEqual([straight[0], straight.at(-1)]);
    const corner = [...straight, { x: 490, y: 700 }];
    expect(simplified(corner)).toEqual([straight[0], straight.at(-1), { x: 490, y: 700 }]);
    expect(simplified([{ x: 1, y: 1 }])).toEqual([{ x: 1, y: 1 }]);
  });

  it('has so many places at most', () => {
    const zigzag = Array.from({ length: 1500 }, (_one, at) => ({ x: at % 1000, y: at % 2 === 0 ? 0 : 700 }));
    expect(strokeOf('RED', zigzag).path.length).toBeLessThanOrEqual(1000);
  });
});

describe('marks', () => {
  const star = withStamp(noMarks, { stamp: 'STAR', x: 10, y: 20 });

  it('lie on the picture', () => {
    expect(placed({ x: -3, y: 900.4 }, 750)).toEqual({ x: 0, y: 750 });
    expect(moved(star, 'stamps', 0, { x: 2000, y: 30 }, 750).stamps).toEqual([
      { stamp: 'STAR', x: 1000, y: 30 },
    ]);
    expect(heightOf({ naturalWidth: 800, naturalHeight: 600 })).toBe(750);
    expect(heightOf({ naturalWidth: 10, naturalHeight: 90000 })).toBe(5000);
  });

  it('are as many as are kept', () => {
    const line = { colour: 'RED' as const, path: Array.from({ length: 1000 }, () => 5) };
    const full = [1, 2, 3, 4].reduce((marks) => withStroke(marks, line), noMarks);
    expect(isKept(full)).toBe(true);
    expect(isKept(withStroke(full, { colour: 'RED', path: [1, 1] }))).toBe(false);
  });

  it('are sent without remarks that say nothing', () => {
    const two = withWords(withRemark(withRemark(star, { x: 1, y: 1 }), { x: 2, y: 2 }), 1, ' La queue ? ');
    expect(said(two).remarks).toEqual([{ x: 2, y: 2, text: 'La queue ?' }]);
    expect(countOf(two)).toBe(3);
    expect(without(two, 'remarks', 0).remarks).toHaveLength(1);
  });
});

it('goes back and forth, and takes words that are being typed as one step', () => {
  const remark = withRemark(noMarks, { x: 1, y: 1 });
  let history = stepped(historyOf(), remark);
  history = stepped(history, withWords(remark, 0, 'L'), 'words 0');
  history = stepped(history, withWords(remark, 0, 'La'), 'words 0');

  expect(undone(history).now).toEqual(remark);
  expect(redone(undone(history)).now.remarks[0]?.text).toBe('La');
  expect(undone(undone(undone(history))).now).toEqual(noMarks);
  expect(redone(stepped(undone(history), noMarks)).now).toEqual(noMarks);
});
