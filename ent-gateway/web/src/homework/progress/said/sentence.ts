import { levelsIn, type SaidLevel } from './levels';
import { namesIn, type SaidName } from './pupils';
import { meaningOf } from './skills';
import type { Known } from './understood';
import { isSmall, stemOf, type Word } from './words';

/** From the first word to the one behind the last. */
interface Place {
  from: number;
  to: number;
}

/** What the words of a sentence are. */
export interface Sentence {
  words: readonly Word[];
  levels: SaidLevel[];
  names: SaidName[];
  /** the whole class, where it is said */
  all: Place | undefined;
  /** the place behind which those are named who are left out of it */
  except: number | undefined;
  /** all the others: they may say a skill */
  rest: Word[];
}

const wholeClass = ['toute la classe', 'tout le monde', 'tous les eleves', 'tous sauf', 'toutes sauf'].map(
  (phrase) => phrase.split(' '),
);

/** Where the whole class is said, and up to where; "sauf" isn't part of it. */
function classIn(words: readonly Word[]): Place | undefined {
  for (let at = 0; at < words.length; at++) {
    const phrase = wholeClass.find((one) => one.every((word, after) => words[at + after]?.key === word));
    if (phrase) return { from: at, to: at + phrase.length - (phrase.at(-1) === 'sauf' ? 1 : 0) };
  }
  return undefined;
}

function exceptIn(words: readonly Word[], from: number): number | undefined {
  const found = words.findIndex(
    ({ key }, at) =>
      at >= from && (/^(sauf|except|hormis)/.test(key) || (key === 'part' && words[at - 1]?.key === 'a')),
  );
  return found < 0 ? undefined : found;
}

const placesOf = ({ from, to }: Place) => Array.from({ length: to - from }, (_none, at) => from + at);

/** Tells levels, the class and names apart from what is left. */
export function sentenceOf(words: readonly Word[], { pupils, skills, levels: official }: Known): Sentence {
  const levels = levelsIn(words, official);
  const all = classIn(words);
  const meanings = new Set(skills.flatMap((skill) => [...meaningOf(skill.words)]));
  const hasMeaning = (key: string) => meanings.has(stemOf(key));
  const taken = new Set([...levels, ...(all ? [all] : [])].flatMap(placesOf));
  const names = namesIn(
    words,
    pupils,
    (at) => taken.has(at),
    (stem) => meanings.has(stem),
  );
  const except = all && exceptIn(words, all.to);
  // "rose" is a pupil and a colour: it counts for both
  const named = names.filter(({ from }) => !hasMeaning(words[from]?.key ?? '')).flatMap(placesOf);
  const heard = new Set([...taken, ...named, except]);
  const rest = words.filter(({ key }, at) => !heard.has(at) && !isSmall(key));
  return { words, levels, names, all, except, rest };
}
