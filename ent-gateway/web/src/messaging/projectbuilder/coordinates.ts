/** Reads `47.2184, -1.5536`, as maps on the web give it, or with decimal commas `47,2184 ; -1,5536`. */
export function readCoordinates(typed: string): { latitude: number; longitude: number } | undefined {
  const number = String.raw`(-?\d{1,3}(?:[.,]\d{1,9})?)`;
  const found =
    new RegExp(String.raw`^\s*${number}\s*(?:;|\s)\s*${number}\s*$`).exec(typed) ??
    new RegExp(String.raw`^\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*$`).exec(typed);
  if (!found) return undefined;
  const [latitude, longitude] = found.slice(1).map((one) => Number(one.replace(',', '.')));
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** To a tenth of a metre and no further. */
const shortened = (degrees: number) => String(Math.round(degrees * 1e6) / 1e6);

export const writtenCoordinates = (latitude: number, longitude: number): string =>
  `${shortened(latitude)}, ${shortened(longitude)}`;
