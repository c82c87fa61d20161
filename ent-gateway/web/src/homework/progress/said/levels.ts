import type { Level } from '../api';
import { stemOf, type Word, wordsOf } from './words';

/** How teachers call a level besides its official word. */
const others: Record<Level, readonly string[]> = {
  NOT_REACHED: [
    'non atteint',
    'non acquis',
    'non maîtrisé',
    'pas atteint',
    'pas acquis',
    'pas maîtrisé',
    'pas encore atteint',
    'pas encore acquis',
    'pas encore maîtrisé',
    'pas encore',
    'insuffisant',
  ],
  PARTLY_REACHED: [
    'en partie',
    'en partie atteint',
    'en partie acquis',
    'partiellement',
    'partiellement atteint',
    'partiellement acquis',
    'en cours',
    'en cours d’acquisition',
    'en voie d’acquisition',
    'presque',
    'presque atteint',
    'presque acquis',
    'pas tout à fait',
    'pas tout à fait atteint',
    'pas tout à fait acquis',
    'à consolider',
    'à renforcer',
    'fragile',
  ],
  REACHED: ['atteint', 'acquis', 'maîtrisé', 'réussi', 'validé', 'satisfaisant'],
  EXCEEDED: ['dépassé', 'très bien maîtrisé', 'très bonne maîtrise', 'au-delà', 'expert', 'excellent'],
};

const denials = new Set(['pas', 'non', 'peu', 'jamais', 'aucun', 'ni', 'guere']);

/** Whether a word denies a level: it says nothing of a skill. */
export const isDenial = (key: string): boolean => denials.has(key);

/** A level that was said: where, and none where it was denied in a way that isn't known. */
export interface SaidLevel {
  from: number;
  to: number;
  level: Level | undefined;
}

const stems = (words: readonly Word[]) => words.map(({ key }) => stemOf(key));

/** The levels in a sentence; the longest way to say one counts. */
export function levelsIn(words: readonly Word[], official: Record<Level, string>): SaidLevel[] {
  const phrases = (Object.keys(others) as Level[])
    .flatMap((level) =>
      [official[level], ...others[level]].map((phrase) => ({ level, said: stems(wordsOf(phrase)) })),
    )
    .sort((one, other) => other.said.length - one.said.length);
  const sentence = stems(words);
  const found: SaidLevel[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const phrase = phrases.find(({ said }) => said.every((word, after) => sentence[at + after] === word));
    if (!phrase) continue;
    const to = at + phrase.said.length;
    const last = found.at(-1);
    if (last?.to === at) {
      // "pas encore", then "réussi": the first has said it
      last.to = to;
      at = to - 1;
      continue;
    }
    const isDenied =
      (phrase.level === 'REACHED' || phrase.level === 'EXCEEDED') &&
      words.slice(Math.max(last?.to ?? 0, at - 4), at).some(({ key }) => denials.has(key));
    found.push({ from: at, to, level: isDenied ? undefined : phrase.level });
    at = to - 1;
  }
  return found;
}
