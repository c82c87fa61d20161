/** An oval on a picture, in parts of its width and height. */
export interface Oval {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So many fields are left of a face each way: nobody makes a face of them again. */
const fields = 5;
const longest = 2_400;
const quality = 0.9;

const limit = (value: number) => Math.min(Math.max(value, 0), 1);

/** The oval between two points, in whatever direction somebody drew it. */
export const ovalBetween = (from: { x: number; y: number }, to: { x: number; y: number }): Oval => ({
  x: limit(Math.min(from.x, to.x)),
  y: limit(Math.min(from.y, to.y)),
  width: Math.abs(limit(to.x) - limit(from.x)),
  height: Math.abs(limit(to.y) - limit(from.y)),
});

/** An oval as it lies on the picture, whole and large enough to be seen. */
export function within(oval: Oval): Oval {
  const width = Math.min(Math.max(oval.width, 0.04), 1);
  const height = Math.min(Math.max(oval.height, 0.04), 1);
  return {
    width,
    height,
    x: Math.min(Math.max(oval.x, 0), 1 - width),
    y: Math.min(Math.max(oval.y, 0), 1 - height),
  };
}

/** An oval of a usual size, in the middle. */
export const usualOval: Oval = { x: 0.4, y: 0.35, width: 0.2, height: 0.25 };

const places = [usualOval.y, 0.05, 0.65].flatMap((y) => [usualOval.x, 0.7, 0.1].map((x) => ({ x, y })));

/** The next oval of a usual size: where none lies yet, if there is such a place. */
export function nextOval(ovals: Oval[]): Oval {
  const free = places.find(({ x, y }) =>
    ovals.every((one) => Math.abs(one.x - x) > 0.1 || Math.abs(one.y - y) > 0.1),
  );
  return { ...usualOval, ...free };
}

export type BlurMove = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'larger' | 'smaller';

/** An oval moved or resized by a step. */
export function moved(oval: Oval, move: BlurMove): Oval {
  const step = 0.02;
  const { x, y, width, height } = oval;
  const changes: Record<BlurMove, Partial<Oval>> = {
    ArrowLeft: { x: x - step },
    ArrowRight: { x: x + step },
    ArrowUp: { y: y - step },
    ArrowDown: { y: y + step },
    larger: { width: width + step, height: height + step },
    smaller: { width: width - step, height: height - step },
  };
  return within({ ...oval, ...changes[move] });
}

/** Draws a picture over a whole canvas, and what lies in the ovals in a few fields of colour. */
export function paint(canvas: HTMLCanvasElement, picture: ImageBitmap, ovals: Oval[]) {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas');
  const { width, height } = canvas;
  pen.drawImage(picture, 0, 0, width, height);
  for (const oval of ovals) hide(pen, canvas, oval);
}

/** Draws a line around the oval that keys move, in both a light and a dark colour: it is seen on any picture. */
export function outline(canvas: HTMLCanvasElement, { x, y, width, height }: Oval) {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const [across, down] = [(width * canvas.width) / 2, (height * canvas.height) / 2];
  for (const [colour, line] of [
    ['#fff', 6],
    ['#000', 2],
  ] as const) {
    pen.beginPath();
    pen.ellipse(x * canvas.width + across, y * canvas.height + down, across, down, 0, 0, 2 * Math.PI);
    pen.strokeStyle = colour;
    pen.lineWidth = line;
    pen.stroke();
  }
}

function hide(pen: CanvasRenderingContext2D, canvas: HTMLCanvasElement, oval: Oval) {
  const [x, y] = [oval.x * canvas.width, oval.y * canvas.height];
  const [width, height] = [oval.width * canvas.width, oval.height * canvas.height];
  if (width < 1 || height < 1) return;
  const few = document.createElement('canvas');
  few.width = fields;
  few.height = fields;
  few.getContext('2d')?.drawImage(canvas, x, y, width, height, 0, 0, fields, fields);
  pen.save();
  pen.beginPath();
  pen.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  pen.clip();
  pen.drawImage(few, 0, 0, fields, fields, x, y, width, height);
  pen.restore();
}

/** A picture on which faces can't be made out any more, under another name: nothing of the camera's is left of it either. */
export async function blurred(picture: ImageBitmap, ovals: Oval[], name: string): Promise<File> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  paint(canvas, picture, ovals);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!content) throw new Error('No picture');
  return new File([content], `${name.replace(/\.\w+$/, '')}-flou.jpg`, { type: 'image/jpeg' });
}
