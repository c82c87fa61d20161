import type { MapPlace } from './api';

const width = 1000;
const height = 600;
const edge = 80;
const least = 1e-6;

export const drawing = { width, height };

const across = ({ longitude }: MapPlace) => (longitude * Math.PI) / 180;
const down = ({ latitude }: MapPlace) => -Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** Where places lie on a drawing of their own: as web maps have them, at one scale both ways, and all in sight. */
export function drawn(places: MapPlace[]): { x: number; y: number }[] {
  const xs = places.map(across);
  const ys = places.map(down);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const wide = Math.max(...xs) - left;
  const high = Math.max(...ys) - top;
  const scale = Math.min(
    (width - 2 * edge) / Math.max(wide, least),
    (height - 2 * edge) / Math.max(high, least),
  );
  const beside = (width - wide * scale) / 2;
  const above = (height - high * scale) / 2;
  return places.map((_, at) => ({
    x: beside + ((xs[at] ?? left) - left) * scale,
    y: above + ((ys[at] ?? top) - top) * scale,
  }));
}
