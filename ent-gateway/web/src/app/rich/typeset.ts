import katex from 'katex';

/** Draws a formula as MathML. It makes no address, no picture and no style, and ends soon whatever it says. */
export function typeset(latex: string, place: HTMLElement): void {
  try {
    katex.render(latex, place, {
      output: 'mathml',
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      maxExpand: 100,
      maxSize: 20,
    });
  } catch (fault) {
    if (!(fault instanceof katex.ParseError)) throw fault;
    place.textContent = latex;
  }
}
