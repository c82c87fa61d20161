import { expect, it } from 'vitest';
import type { Level, ResultPupil, Skill } from '../api';
import { type Known, understood } from './understood';
import { folded } from './words';

const names =
  'Léa Tom Mathis Lucas Eva Chloé Inès Noé Zoé Gabriel Alexandre Marie-Lou Jean-Baptiste Anaïs Éloïse Yanis Sofia Malo'.split(
    ' ',
  );
const families = 'Benali Roy Petit Morel Roux Aubin Diallo Nguyen Garnier Lefèvre'.split(' ');
const skills: Skill[] = [
  'Lire à voix haute, avec fluidité',
  'Comprendre un texte lu seul',
  'Copier sans erreur, d’une écriture lisible',
  'Orthographier les mots étudiés',
  'Conjuguer les verbes fréquents',
  'Compter jusqu’à 30',
  'Utiliser la monnaie',
  'Poser une multiplication',
].map((words) => ({ id: words, words, subject: 'FRENCH', cycle: 'SECOND', source: null }));
const official: Record<Level, string> = {
  NOT_REACHED: 'Non atteint',
  PARTLY_REACHED: 'En partie',
  REACHED: 'Atteint',
  EXCEEDED: 'Dépassé',
};
const allLevels = Object.keys(official) as Level[];

/** Draws that come out the same each time (mulberry32). */
function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const shuffled = <One>(list: readonly One[]) =>
    list
      .map((one) => ({ one, by: next() }))
      .sort((a, b) => a.by - b.by)
      .map(({ one }) => one);
  return { below, shuffled, pick: <One>(list: readonly One[]) => list[below(list.length)] as One };
}

type Chance = ReturnType<typeof chance>;

const pupilsOf = ({ shuffled, pick }: Chance, size: number): ResultPupil[] =>
  shuffled(names)
    .slice(0, size)
    .map((givenName) => ({ childId: givenName, givenName, familyName: pick(families) }));

const known = (pupils: ResultPupil[]): Known => ({ pupils, skills, levels: official });

/** As somebody types, or as a browser hears: without accents, in capitals, with other apostrophes. */
const written = ({ pick }: Chance, text: string): string =>
  pick([
    (one: string) => one,
    folded,
    (one: string) => one.toUpperCase(),
    (one: string) => one.replaceAll('’', "'"),
    (one: string) => one.replaceAll('-', ' '),
  ])(text);

const rounds = Array.from({ length: 300 }, (_one, seed) => seed);

it('understands each pupil, skill and level, however they are written and in whatever order', () => {
  for (const seed of rounds) {
    const drawn = chance(seed);
    const pupils = pupilsOf(drawn, 12);
    const [pupil, skill, level] = [drawn.pick(pupils), drawn.pick(skills), drawn.pick(allLevels)];
    const parts = drawn.shuffled([pupil.givenName, skill.words, official[level]]);
    const text = parts.map((part) => written(drawn, part)).join(drawn.pick([', ', ' ', ' : ']));

    const heard = understood(text, known(pupils));

    expect(heard, text).toMatchObject({ notes: [{ pupil, level }], skill, questions: [], unheard: [] });
  }
});

it('notes those who are named and nobody else', () => {
  for (const seed of rounds) {
    const drawn = chance(seed);
    const pupils = pupilsOf(drawn, 14);
    const named = pupils.slice(0, 1 + drawn.below(5));
    const text = `${drawn.pick(skills).words} : ${named.map((one) => written(drawn, one.givenName)).join(' et ')}, atteint`;

    const heard = understood(text, known(pupils));

    expect(heard?.notes.map(({ pupil }) => pupil.childId).toSorted(), text).toEqual(
      named.map(({ childId }) => childId).toSorted(),
    );
  }
});

it('asks about namesakes, and notes neither', () => {
  for (const seed of rounds) {
    const drawn = chance(seed);
    const pupils = pupilsOf(drawn, 10);
    const one = drawn.pick(pupils);
    const other = { ...one, childId: 'other', familyName: `${one.familyName}e` };
    const text = `${written(drawn, one.givenName)}, ${drawn.pick(skills).words}, ${official[drawn.pick(allLevels)]}`;

    const heard = understood(text, known([...pupils, other]));

    expect(heard?.notes, text).toEqual([]);
    expect(heard?.questions, text).toMatchObject([{ kind: 'pupil' }]);
    const [question] = heard?.questions ?? [];
    expect(question?.kind === 'pupil' && question.among).toHaveLength(2);
  }
});

it('takes whatever is said, and has nothing to ask only where all is said', () => {
  const bits = [
    ...names,
    ...skills.flatMap(({ words }) => words.split(' ')),
    'atteint',
    'pas',
    'en',
    'partie',
    'sauf',
    'toute',
    'la',
    'classe',
    ',',
    '30',
    '’',
    '🙂',
    'é',
    '\u0301',
    '(',
    '*',
  ];
  for (const seed of rounds) {
    const drawn = chance(seed);
    const pupils = pupilsOf(drawn, 8);
    const text = Array.from({ length: drawn.below(20) }, () => drawn.pick(bits)).join(drawn.pick([' ', '']));

    const heard = understood(text, known(pupils));

    if (heard?.questions.length === 0) {
      expect(heard.skill, text).toBeDefined();
      expect(
        heard.notes.every(({ pupil, level }) => pupils.includes(pupil) && allLevels.includes(level)),
      ).toBe(true);
    }
  }
});

it('never says more than was said: a denied level is not reached', () => {
  for (const seed of rounds) {
    const drawn = chance(seed);
    const pupils = pupilsOf(drawn, 8);
    const denial = drawn.pick(['pas', 'non', 'n’est pas', 'jamais', 'pas du tout', 'pas encore']);
    const text = `${drawn.pick(pupils).givenName}, ${drawn.pick(skills).words}, ${denial} ${drawn.pick(['atteint', 'acquis', 'maîtrisé', 'réussie', 'dépassé'])}`;

    const heard = understood(text, known(pupils));

    expect(
      heard?.notes.filter(({ level }) => level === 'REACHED' || level === 'EXCEEDED'),
      text,
    ).toEqual([]);
  }
});
