/** A sheet has so many points each way, however large it is shown: turning a tablet moves nothing. */
export const sheet = { width: 1200, height: 900 };

export const colours = ['black', 'red', 'orange', 'yellow', 'green', 'blue', 'purple', 'brown'] as const;
export type Colour = (typeof colours)[number];

export const inks: Record<Colour, string> = {
  black: '#1d2426',
  red: '#c62f2f',
  orange: '#e8862e',
  yellow: '#f2c230',
  green: '#3f8f3a',
  blue: '#1e5a9c',
  purple: '#6a3f96',
  brown: '#7b4f33',
};

export const widths = ['thin', 'middle', 'thick'] as const;
export type Width = (typeof widths)[number];

const points: Record<Width, number> = { thin: 5, middle: 14, thick: 34 };
const paper = '#ffffff';

export interface Pen {
  /** without ink it rubs out */
  colour: Colour | 'rubber';
  width: Width;
}

/** Places on the sheet with how hard the pen was pressed: x, y, hundredths, one after the other. */
export interface Stroke extends Pen {
  path: number[];
}

export interface Drawing {
  strokes: Stroke[];
  /** taken back, the last one first to come again */
  undone: Stroke[];
}

export const emptyDrawing: Drawing = { strokes: [], undone: [] };

export const drawn = ({ strokes }: Drawing, stroke: Stroke): Drawing => ({
  strokes: [...strokes, stroke],
  undone: [],
});

export function undo({ strokes, undone }: Drawing): Drawing {
  const last = strokes.at(-1);
  return last ? { strokes: strokes.slice(0, -1), undone: [...undone, last] } : { strokes, undone };
}

export function redo({ strokes, undone }: Drawing): Drawing {
  const last = undone.at(-1);
  return last ? { strokes: [...strokes, last], undone: undone.slice(0, -1) } : { strokes, undone };
}

/** A clean sheet; what was on it comes back stroke by stroke. */
export const wiped = ({ strokes, undone }: Drawing): Drawing => ({
  strokes: [],
  undone: [...undone, ...strokes.toReversed()],
});

/** As thick as the pen is pressed; a finger and a mouse press evenly. */
export const thickness = (pen: Pen, pressure: number): number =>
  points[pen.width] * (pen.colour === 'rubber' ? 2 : 0.5 + pressure / 100);

/** Paints a stroke from one of its places on. */
export function paintStroke(on: CanvasRenderingContext2D, stroke: Stroke, from = 0) {
  const { path } = stroke;
  on.lineCap = 'round';
  on.lineJoin = 'round';
  on.strokeStyle = stroke.colour === 'rubber' ? paper : inks[stroke.colour];
  const last = path.length / 3 - 1;
  for (let place = Math.min(from, Math.max(0, last - 1)); place <= last; place++) {
    const [x = 0, y = 0, pressure = 50] = path.slice(3 * place, 3 * place + 3);
    const [toX = x, toY = y] = path.slice(3 * place + 3, 3 * place + 5);
    if (place === last && last > 0) break;
    on.lineWidth = thickness(stroke, pressure);
    on.beginPath();
    on.moveTo(x, y);
    on.lineTo(toX, toY);
    on.stroke();
  }
}

export function paintAll(canvas: HTMLCanvasElement, { strokes }: Drawing) {
  const on = canvas.getContext('2d');
  if (!on) return;
  on.fillStyle = paper;
  on.fillRect(0, 0, sheet.width, sheet.height);
  strokes.forEach((stroke) => paintStroke(on, stroke));
}

/** The drawing as a picture. Its name proves nothing, for any file may have it. */
export const pictureOf = (canvas: HTMLCanvasElement): Promise<File> =>
  new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      const name = `dessin ${new Date().toTimeString().slice(0, 5).replace(':', 'h')}.png`;
      if (blob) done(new File([blob], name, { type: 'image/png' }));
      else failed(new Error('No picture'));
    }, 'image/png');
  });

const keyOf = (place: string) => `preau.drawing.${place}`;

/** What was being drawn before a reload. */
export function keptDrawing(place: string): Drawing {
  try {
    return {
      ...emptyDrawing,
      ...(JSON.parse(sessionStorage.getItem(keyOf(place)) ?? '{}') as Partial<Drawing>),
    };
  } catch {
    return emptyDrawing;
  }
}

/** The browser has no room for a drawing without end: it is drawn on all the same. */
export function keepDrawing(place: string, drawing: Drawing) {
  try {
    if (drawing.strokes.length + drawing.undone.length === 0) sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), JSON.stringify(drawing));
  } catch {
    // full: what is on the sheet stays there until it is kept
  }
}
