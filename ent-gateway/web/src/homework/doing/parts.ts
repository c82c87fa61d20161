import type { Answered, Given, Part, PupilExercise } from './api';

type Place = Pick<Part, 'question' | 'part'>;

/** What is asked, and what was answered so far. */
export type Doable = Pick<PupilExercise, 'parts' | 'answers'>;

export const answerTo = ({ answers }: Doable, { question, part }: Place): Answered | undefined =>
  answers.find((one) => one.question === question && one.part === part);

/** The first part that isn't over, from this one on, then from the beginning; -1 once all are. */
export function nextOpen(exercise: Doable, from = 0): number {
  const open = exercise.parts.map((part) => !answerTo(exercise, part)?.over);
  const later = open.indexOf(true, from);
  return later >= 0 ? later : open.indexOf(true);
}

/** The exercise with this answer in place of a former one. */
export const withAnswer = <E extends Doable>(exercise: E, given: Answered): E => ({
  ...exercise,
  answers: [
    ...exercise.answers.filter(({ question, part }) => question !== given.question || part !== given.part),
    given,
  ],
});

export const countOver = ({ answers }: Doable): number => answers.filter(({ over }) => over).length;

/** What isn't chosen yet of a match. */
export const FREE = -1;

/** Links a thing on the left with one on the right; either has one partner at most. Linked again it is free. */
export const link = (picks: readonly number[], left: number, right: number): number[] =>
  picks.map((known, at) => {
    if (at === left) return known === right ? FREE : right;
    return known === right ? FREE : known;
  });

/** Puts a thing at the end of the order, or takes it out of it. */
export const place = (picks: readonly number[], thing: number): number[] =>
  picks.includes(thing) ? picks.filter((known) => known !== thing) : [...picks, thing];

/** Nothing answered yet. */
export const blank = ({ kind, lefts }: Part): Given => {
  if (kind === 'FILL' || kind === 'SUMS') return { picks: null, text: '' };
  return { picks: kind === 'MATCH' ? lefts.map(() => FREE) : [], text: null };
};

/** Whether enough is answered to be judged. */
export const isWhole = ({ kind, options }: Part, { picks, text }: Given): boolean => {
  if (kind === 'FILL' || kind === 'SUMS') return Boolean(text?.trim());
  if (kind === 'CHOICE') return (picks ?? []).length > 0;
  return (picks ?? []).length === options.length && !(picks ?? []).includes(FREE);
};

/** An answer as one says it. */
export function inWords({ kind, lefts, options }: Part, { picks, text }: Given): string {
  if (kind === 'FILL' || kind === 'SUMS') return text ?? '';
  const words = (picks ?? []).map((at) => options[at] ?? '');
  if (kind === 'MATCH') return words.map((right, at) => `${lefts[at] ?? ''} → ${right}`).join(', ');
  return words.join(kind === 'ORDER' ? ' → ' : ', ');
}

/** What was just touched, as one says it; nothing of what is written, and of what is taken away. */
export function touched(
  { lefts, options, kind }: Part,
  { picks: before }: Given,
  { picks: after }: Given,
): string {
  const at = (after ?? []).findIndex((pick, place) =>
    kind === 'MATCH' ? pick !== FREE && pick !== before?.[place] : !(before ?? []).includes(pick),
  );
  const right = options[after?.[at] ?? FREE] ?? '';
  return kind === 'MATCH' && at >= 0 ? `${lefts[at] ?? ''}, ${right}` : right;
}

/** A part as it is read aloud. */
export const aloud = ({ prompt, sum, lefts, options }: Part): string =>
  [prompt, sum?.written, lefts.join(', '), options.join(', ')].filter(Boolean).join('. ');
