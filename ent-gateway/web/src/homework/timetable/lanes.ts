interface Hours {
  from: string;
  to: string;
}

/** So many columns can be shared out to two, three or four slots that lie beside each other. */
export const columns = 12;

/** The columns of each of these slots, which come by their hour: groups that are taught at one time lie beside each other. */
export function lanesOf(slots: readonly Hours[]): string[] {
  const lanes: { lane: number; cluster: number }[] = [];
  const widths: number[] = [];
  let ends: string[] = [];
  for (const { from, to } of slots) {
    if (ends.every((end) => end <= from)) {
      ends = [];
      widths.push(0);
    }
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    widths[widths.length - 1] = Math.max(widths.at(-1) ?? 0, ends.length);
    lanes.push({ lane, cluster: widths.length - 1 });
  }
  return lanes.map(({ lane, cluster }) => {
    const width = Math.max(1, Math.floor(columns / (widths[cluster] ?? 1)));
    return `${1 + lane * width} / span ${width}`;
  });
}
