/** From a value to a place on the picture. */
export type Scale = (value: number) => number;

export const scale =
  (domain: [number, number], range: [number, number]): Scale =>
  (value) =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0] || 1)) * (range[1] - range[0]);

const steps = [1, 2, 2.5, 5, 10];

/** Round values from zero that reach at least `most`, about `wanted` of them. */
export function ticks(most: number, wanted = 4): number[] {
  const rough = Math.max(most, 1) / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * magnitude >= rough) ?? 10) * magnitude;
  const count = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
