/** How far the words of others were heard, which may come one before another. */
export class Heard {
  /** the last before which none is missing */
  upTo = -1;
  private readonly ahead = new Set<number>();

  /** Those up to it came together. */
  reach(sequence: number) {
    this.upTo = Math.max(this.upTo, sequence);
  }

  hear(sequence: number) {
    this.ahead.add(sequence);
    while (this.ahead.delete(this.upTo + 1)) this.upTo++;
  }

  /** Whether some came before others that didn't. */
  get isGapped() {
    return this.ahead.size > 0;
  }

  /** They are asked for once more, together with those that are missing. */
  forgetAhead() {
    this.ahead.clear();
  }
}
