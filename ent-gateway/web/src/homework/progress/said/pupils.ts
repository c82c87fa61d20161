import type { ResultPupil } from '../api';
import { isSmall, stemOf, type Word, wordsOf } from './words';

/** A name that was said: where, and whose it may be. */
export interface SaidName {
  from: number;
  to: number;
  said: string;
  among: ResultPupil[];
}

/** A name as it sounds, for dictation writes names its own way: "Mathys" and "Matisse", "Sofia" and "Sophia". */
export const soundOf = (key: string): string =>
  key
    .replace(/ph/g, 'f')
    .replace(/qu|ck|k|c(?![eiyh])/g, 'q')
    .replace(/ai|ei|ay|ey/g, 'e')
    .replace(/eau|au/g, 'o')
    .replace(/oo|ou/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(?<!c)h/g, '')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:[estx])+$/, '')
    .replace(/(.)\1+/g, '$1');

/** Whether two words differ by one letter at most: another, one more, one less. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [restOfOne, restOfOther] = [one.slice(at), other.slice(at)];
  return (
    restOfOne === restOfOther ||
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1)
  );
}

type Like = (said: string, name: string) => boolean;

const same: Like = (said, name) => said === name;
const sounding: Like = (said, name) =>
  said.length >= 3 && soundOf(said).length >= 2 && soundOf(said) === soundOf(name);
const beginning: Like = (said, name) => said.length >= 3 && name.startsWith(said);
const near: Like = (said, name) => said.length >= 4 && isNear(said, name);

interface Named {
  pupil: ResultPupil;
  given: string[];
  family: string[];
}

const keys = (text: string) => wordsOf(text).map(({ key }) => key);

/** How many of these words say this name from here on; 0 for none. */
function lengthOf({ given, family }: Named, words: readonly Word[], like: Like): number {
  const said = words.map(({ key }) => key);
  const first = said[0] ?? '';
  const whole = given.every((name, at) => like(said[at] ?? '', name));
  const part =
    like !== same && given.length > 1 && given.some((name) => same(first, name) || like(first, name));
  if (!whole && !part) return 0;
  const length = whole ? given.length : 1;
  const rest = said.slice(length);
  if (family.every((name, at) => same(rest[at] ?? '', name) || sounding(rest[at] ?? '', name)))
    return length + family.length;
  const initial = words[length];
  // "Léa a" is no initial, "Léa A" is one
  const isInitial =
    initial?.key.length === 1 && (initial.said !== initial.key || !['a', 'y', 'o'].includes(initial.key));
  return isInitial && family[0]?.startsWith(initial.key) ? length + 1 : length;
}

/**
 * The pupils in a sentence. The surest way to read a name counts: as it is written, as it sounds, its beginning, with one letter
 * wrong; the last three for no word that a skill or a level has.
 */
export function namesIn(
  words: readonly Word[],
  pupils: readonly ResultPupil[],
  isTaken: (at: number) => boolean,
  hasMeaning: (stem: string) => boolean,
): SaidName[] {
  const all = pupils.map((pupil) => ({
    pupil,
    given: keys(pupil.givenName),
    family: keys(pupil.familyName),
  }));
  const found: SaidName[] = [];
  for (let at = 0; at < words.length; at++) {
    const key = words[at]?.key ?? '';
    if (isTaken(at)) continue;
    const said = words.slice(at);
    const free = !isSmall(key) && !hasMeaning(stemOf(key));
    for (const like of free ? [same, sounding, beginning, near] : [same]) {
      const lengths = all.map((named) => lengthOf(named, said, like));
      const longest = Math.max(0, ...lengths);
      if (longest === 0) continue;
      found.push({
        from: at,
        to: at + longest,
        said: words
          .slice(at, at + longest)
          .map((word) => word.said)
          .join(' '),
        among: all.filter((_one, nth) => lengths[nth] === longest).map(({ pupil }) => pupil),
      });
      at += longest - 1;
      break;
    }
  }
  return found;
}
