import type { Skill, Subject } from '../api';
import { isSmall, isWeak, stemOf, type Word, wordsOf } from './words';

/** The words of a skill that mean something. */
export const meaningOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ key }) => !isSmall(key))
      .map(({ key }) => stemOf(key)),
  );

/** How alike two stems are: the same, or one the beginning of the other. */
const likeness = (said: string, stem: string): number =>
  said === stem
    ? 1
    : Math.min(said.length, stem.length) >= 4 && (said.startsWith(stem) || stem.startsWith(said))
      ? 0.9
      : 0;

const clear = 0.12;
const enough = 0.5;
/** What a word weighs that no skill has: it is likelier a word of talk than of a skill. */
const idle = 0.4;
const mostAsked = 5;

/** The skills that words may mean, the likeliest first: one where that is clear, several to ask about, or none. */
export function skillsLike(
  said: readonly Word[],
  skills: readonly Skill[],
  shown: Subject | undefined,
): Skill[] {
  const query = [...new Set(said.filter(({ key }) => !isSmall(key)).map(({ key }) => stemOf(key)))];
  if (query.every(isWeak)) return [];
  const meanings = skills.map(({ words }) => meaningOf(words));
  // a word that few skills have says more
  const weight = (stem: string) => {
    const having = meanings.filter((one) => [...one].some((own) => likeness(stem, own) > 0)).length;
    return having === 0 ? idle : Math.log(1 + skills.length / having);
  };
  const asked = query.reduce((sum, stem) => sum + weight(stem), 0);
  const ranked = skills
    .map((skill, at) => {
      const meaning = [...(meanings[at] ?? [])];
      const met = query.reduce(
        (sum, stem) => sum + weight(stem) * Math.max(0, ...meaning.map((one) => likeness(stem, one))),
        0,
      );
      const own = meaning.reduce((sum, stem) => sum + weight(stem), 0);
      const cover = asked > 0 ? met / asked : 0;
      const share = own > 0 ? Math.min(1, met / own) : 0;
      const named = query.some((stem) => !isWeak(stem) && meaning.some((one) => likeness(stem, one) > 0));
      return {
        skill,
        cover: named ? cover : 0,
        rank: 0.6 * cover + 0.4 * share + (skill.subject === shown ? 0.05 : 0),
      };
    })
    .filter(({ cover }) => cover >= enough)
    .sort((one, other) => other.rank - one.rank);
  const best = ranked[0];
  if (!best) return [];
  return ranked
    .filter(({ rank }) => best.rank - rank < clear)
    .slice(0, mostAsked)
    .map(({ skill }) => skill);
}
