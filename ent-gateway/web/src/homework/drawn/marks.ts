import type { Schemas } from '../../app/http';

export type PictureDrawing = Schemas['PictureDrawing'];
export type Stroke = PictureDrawing['strokes'][number];
export type Stamp = PictureDrawing['stamps'][number];
export type Remark = PictureDrawing['remarks'][number];
export type Ink = Stroke['colour'];
export type StampKind = Stamp['stamp'];

/** The marks over one picture; places are thousandths of its width, both ways. */
export type Marks = Pick<PictureDrawing, 'strokes' | 'stamps' | 'remarks'>;

export interface Place {
  x: number;
  y: number;
}

export const width = 1000;
export const inks: readonly Ink[] = ['RED', 'BLUE', 'GREEN'];
export const stampKinds: readonly StampKind[] = ['RIGHT', 'LOOK_AGAIN', 'STAR', 'SMILE'];
export const noMarks: Marks = { strokes: [], stamps: [], remarks: [] };

/** As much as the server keeps over one picture. */
const most = { strokes: 100, stamps: 50, remarks: 20, points: 2000, numbersOfStroke: 1000 };

export const countOf = ({ strokes, stamps, remarks }: Marks): number =>
  strokes.length + stamps.length + remarks.length;

const pointsOf = ({ strokes }: Marks) => strokes.reduce((all, { path }) => all + path.length / 2, 0);

/** Whether so many marks are kept. */
export const isKept = (marks: Marks): boolean =>
  marks.strokes.length <= most.strokes &&
  marks.stamps.length <= most.stamps &&
  marks.remarks.length <= most.remarks &&
  pointsOf(marks) <= most.points;

const within = (value: number, end: number) => Math.round(Math.min(Math.max(value, 0), end));

/** The place on a picture so tall, or the nearest one there is. */
export const placed = ({ x, y }: Place, height: number): Place => ({
  x: within(x, width),
  y: within(y, height),
});

/** How tall a picture of these sides is where it is 1000 wide, within what is kept. */
export const heightOf = (natural: { naturalWidth: number; naturalHeight: number }): number =>
  Math.min(
    5000,
    Math.max(50, Math.round((width * natural.naturalHeight) / Math.max(1, natural.naturalWidth))),
  );

/** How far a place is from the straight line between two others. */
function distance({ x, y }: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - from.x, y - from.y)
    : Math.abs(dy * (x - from.x) - dx * (y - from.y)) / length;
}

/** The places without which a line looks the same (Douglas and Peucker). */
export function simplified(places: readonly Place[], tolerance = 1.5): Place[] {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || places.length <= 2) return [...places];
  let [farthest, by] = [0, 0];
  places.slice(1, -1).forEach((place, at) => {
    const off = distance(place, first, last);
    if (off > by) [farthest, by] = [at + 1, off];
  });
  if (by <= tolerance) return [first, last];
  const before = simplified(places.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplified(places.slice(farthest), tolerance)];
}

/** A stroke of these places, as short as it may be without looking another. */
export function strokeOf(colour: Ink, places: readonly Place[]): Stroke {
  const path = simplified(places).flatMap(({ x, y }) => [x, y]);
  return { colour, path: path.slice(0, most.numbersOfStroke) };
}

/** The numbers of a stroke as an SVG path: a curve through the middles of its places. Whatever is no number is left out. */
export function pathOf(path: readonly number[]): string {
  const numbers = path.map(Number).filter(Number.isFinite);
  const at = (place: number) => [numbers[2 * place] ?? 0, numbers[2 * place + 1] ?? 0] as const;
  const last = Math.floor(numbers.length / 2) - 1;
  if (last < 0) return '';
  const [startX, startY] = at(0);
  if (last === 0) return `M${startX} ${startY}h0.1`;
  let line = `M${startX} ${startY}`;
  for (let place = 1; place < last; place++) {
    const [x, y] = at(place);
    const [nextX, nextY] = at(place + 1);
    line += `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  }
  const [endX, endY] = at(last);
  return `${line}L${endX} ${endY}`;
}

const replaced = <One>(list: readonly One[], at: number, one: One): One[] =>
  list.map((former, place) => (place === at ? one : former));

export const withStroke = (marks: Marks, stroke: Stroke): Marks => ({
  ...marks,
  strokes: [...marks.strokes, stroke],
});
export const withStamp = (marks: Marks, stamp: Stamp): Marks => ({
  ...marks,
  stamps: [...marks.stamps, stamp],
});
export const withRemark = (marks: Marks, place: Place): Marks => ({
  ...marks,
  remarks: [...marks.remarks, { ...place, text: '' }],
});
export const withWords = (marks: Marks, at: number, text: string): Marks => {
  const remark = marks.remarks[at];
  return remark ? { ...marks, remarks: replaced(marks.remarks, at, { ...remark, text }) } : marks;
};

export type Movable = 'stamps' | 'remarks';

/** The marks with one of them at another place, on a picture so tall. */
export function moved(marks: Marks, list: Movable, at: number, to: Place, height: number): Marks {
  const place = placed(to, height);
  return list === 'stamps'
    ? { ...marks, stamps: marks.stamps.map((one, nth) => (nth === at ? { ...one, ...place } : one)) }
    : { ...marks, remarks: marks.remarks.map((one, nth) => (nth === at ? { ...one, ...place } : one)) };
}

export const without = (marks: Marks, list: Movable, at: number): Marks =>
  list === 'stamps'
    ? { ...marks, stamps: marks.stamps.filter((_one, nth) => nth !== at) }
    : { ...marks, remarks: marks.remarks.filter((_one, nth) => nth !== at) };

/** The marks as they are sent: remarks without a word are none. */
export const said = (marks: Marks): Marks => ({
  ...marks,
  remarks: marks.remarks.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== ''),
});
