import type { Progress } from './api';

export interface TermShare {
  term: string;
  number: number;
  count: number;
  /** skills that the programme asks for and that are reached */
  reached: number;
  /** skills of which something is noted */
  noted: number;
}

/** How many of the skills that were worked on are reached, term by term. */
export const sharesOf = ({ terms, skills }: Pick<Progress, 'terms' | 'skills'>): TermShare[] =>
  terms
    .map(({ term, number, count }) => {
      const levels = skills.flatMap((skill) => skill.levels.filter((one) => one.term === term));
      const reached = levels.filter(({ level }) => level === 'REACHED' || level === 'EXCEEDED');
      return { term, number, count, reached: reached.length, noted: levels.length };
    })
    .filter(({ noted }) => noted > 0);
