import { type Known, understood } from './understood';

/** What a teacher could say of the class on the screen. */
interface Example {
  names: string;
  skill: string;
}

const uncapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** A sentence of this class that is understood without a question: of two of its pupils and a skill of the subject shown. */
export function exampleOf(known: Known): Example | undefined {
  const names = [...new Set(known.pupils.map(({ givenName }) => givenName))]
    .filter((name) => known.pupils.filter(({ givenName }) => givenName === name).length === 1)
    .slice(0, 2)
    .join(' et ');
  return known.skills
    .filter(({ subject }) => subject === known.shown)
    .flatMap(({ words }) => [words.split(/[,;:(]/u)[0]?.trim() ?? '', words])
    .map((words) => ({ names, skill: uncapitalised(words) }))
    .find(({ skill }) => {
      const heard = understood(`${names}, ${skill}, atteint`, { ...known, last: undefined });
      return heard?.questions.length === 0 && heard.unheard.length === 0;
    });
}
