import { describe, expect, it } from 'vitest';
import type { Level, ResultPupil, Skill } from '../api';
import { type Known, understood } from './understood';

const pupil = (givenName: string, familyName: string): ResultPupil => ({
  childId: `${givenName} ${familyName}`,
  givenName,
  familyName,
});
const skill = (words: string, subject: Skill['subject'] = 'FRENCH'): Skill => ({
  id: words,
  words,
  subject,
  cycle: 'SECOND',
  source: null,
});
const levels: Record<Level, string> = {
  NOT_REACHED: 'Non atteint',
  PARTLY_REACHED: 'En partie',
  REACHED: 'Atteint',
  EXCEEDED: 'Dépassé',
};
const aloud = skill('Lire à voix haute, avec fluidité');
const alone = skill('Comprendre un texte lu seul');
const heard = skill('Comprendre un texte entendu et en parler');
const count = skill('Compter jusqu’à 30', 'MATHEMATICS');
const plus = skill('Connaître les tables d’addition', 'MATHEMATICS');
const times = skill('Connaître les tables de multiplication', 'MATHEMATICS');
const known: Known = {
  pupils: [
    pupil('Léa', 'Benali'),
    pupil('Tom', 'Roy'),
    pupil('Mathis', 'Petit'),
    pupil('Lucas', 'Morel'),
    pupil('Lucas', 'Roux'),
    pupil('Marie-Lou', 'Aubin'),
    pupil('Alexandre', 'Diallo'),
    pupil('Eva', 'Nguyen'),
    pupil('Chloé', 'Garnier'),
  ],
  skills: [aloud, alone, heard, count, plus, times],
  shown: 'FRENCH',
  levels,
};

/** "Léa Benali: REACHED", and the skill. */
const notedOf = (text: string, more: Partial<Known> = {}) => {
  const said = understood(text, { ...known, ...more });
  return [
    ...(said?.notes.map((note) => `${note.pupil.childId}: ${note.level}`) ?? []),
    said?.skill?.words,
    ...(said?.questions.map(({ kind }) => kind) ?? []),
  ];
};
const reached = (name: string) => [`${name}: REACHED`, count.words];

describe('a sentence', () => {
  it('is a pupil, a skill and a level, in any order and without commas', () => {
    expect(notedOf('Léa, compter jusqu’à 30, acquis')).toEqual(reached('Léa Benali'));
    expect(notedOf('lea compter jusqu a trente acquis')).toEqual(reached('Léa Benali'));
    expect(notedOf('ACQUIS : COMPTER JUSQU’À 30, LÉA')).toEqual(reached('Léa Benali'));
    expect(notedOf('Compter jusqu’à 30 est acquis pour Léa')).toEqual(reached('Léa Benali'));
  });

  it('knows a name by its sound, its beginning, a part, an elision and with a letter wrong', () => {
    for (const [said, name] of [
      ['Matisse', 'Mathis Petit'],
      ['Mathys', 'Mathis Petit'],
      ['Alex', 'Alexandre Diallo'],
      ['Marie', 'Marie-Lou Aubin'],
      ['Marie Lou', 'Marie-Lou Aubin'],
      ['l’acquis d’Eva', 'Eva Nguyen'],
      ['Alexandra', 'Alexandre Diallo'],
      ['Chloë', 'Chloé Garnier'],
    ] as const)
      expect(notedOf(`${said}, compter jusqu’à 30, acquis`), said).toEqual(reached(name));
  });

  it('asks which of namesakes, and takes the answer', () => {
    const text = 'Lucas, compter, acquis';
    expect(understood(text, known)?.questions).toEqual([
      { kind: 'pupil', said: 'Lucas', among: [known.pupils[3], known.pupils[4]] },
    ]);
    expect(understood(text, known)?.notes).toEqual([]);
    const answered = understood(text, known, { pupils: { Lucas: 'Lucas Roux' } });
    expect(answered?.questions).toEqual([]);
    expect(answered?.notes).toEqual([{ pupil: known.pupils[4], level: 'REACHED' }]);
    expect(notedOf('Lucas Roux, compter, acquis')).toEqual(reached('Lucas Roux'));
    expect(notedOf('Lucas M, compter, acquis')).toEqual(reached('Lucas Morel'));
  });

  it('asks which of skills that are as near', () => {
    const question = understood('Léa, comprendre un texte, atteint', known)?.questions[0];
    expect(question).toMatchObject({ kind: 'skill' });
    expect(question?.kind === 'skill' && question.among).toEqual(expect.arrayContaining([alone, heard]));
    const answered = understood('Léa, comprendre un texte, atteint', known, { pupils: {}, skill: heard.id });
    expect(answered).toMatchObject({ skill: heard, questions: [] });
    expect(notedOf('Léa, tables de multiplication, atteint')).toEqual(['Léa Benali: REACHED', times.words]);
  });

  it('notes several pupils, each at the level that follows', () => {
    expect(notedOf('Léa et Tom, compter, acquis')).toEqual([
      'Léa Benali: REACHED',
      'Tom Roy: REACHED',
      count.words,
    ]);
    expect(notedOf('Compter : Léa et Tom acquis, Eva en cours d’acquisition, Mathis non acquis')).toEqual([
      'Léa Benali: REACHED',
      'Tom Roy: REACHED',
      'Eva Nguyen: PARTLY_REACHED',
      'Mathis Petit: NOT_REACHED',
      count.words,
    ]);
    expect(notedOf('Compter, dépassé : Léa ; en partie : Tom et Eva')).toEqual([
      'Léa Benali: EXCEEDED',
      'Tom Roy: PARTLY_REACHED',
      'Eva Nguyen: PARTLY_REACHED',
      count.words,
    ]);
  });

  it('notes the whole class, without some or with others apart', () => {
    expect(notedOf('Toute la classe, compter, acquis')).toHaveLength(known.pupils.length + 1);
    expect(notedOf('Toute la classe sauf Léa et Tom, compter, acquis')).toHaveLength(known.pupils.length - 1);
    const apart = notedOf('Toute la classe, compter, acquis, Léa en partie');
    expect(apart).toContain('Léa Benali: PARTLY_REACHED');
    expect(apart).toContain('Tom Roy: REACHED');
  });

  it.each(['sauf Léa', 'à part Léa', 'excepté Léa', 'hormis Léa'])(
    'leaves out whom it names: %s',
    (words) => {
      const noted = notedOf(`Toute la classe ${words}, compter, acquis`);
      expect(noted).toHaveLength(known.pupils.length);
      expect(noted).not.toContain('Léa Benali: REACHED');
    },
  );

  it('gives whom it leaves out the level that is said of them', () => {
    const noted = notedOf('Toute la classe, compter, acquis, sauf Léa en partie');
    expect(noted).toContain('Léa Benali: PARTLY_REACHED');
    expect(noted).toContain('Tom Roy: REACHED');
    expect(noted).toHaveLength(known.pupils.length + 1);
  });

  it('asks who is left out, and of whom a level is, where it cannot be told', () => {
    expect(notedOf('Toute la classe sauf Zélie, compter, acquis')).toContain('missing');
    expect(notedOf('Toute la classe sauf Léa, compter, acquis, Tom en partie')).toContain('missing');
  });

  it('goes on with the skill of the sentence before', () => {
    expect(notedOf('Tom, en partie', { last: count })).toEqual(['Tom Roy: PARTLY_REACHED', count.words]);
    expect(notedOf('Tom, en partie')).toEqual(['Tom Roy: PARTLY_REACHED', undefined, 'missing']);
  });

  it('asks which skill where words are left that none has, though one was noted before', () => {
    const skills = [aloud, skill('Écouter, prendre la parole et se faire comprendre')];
    for (const [said, unheard] of [
      ['Léa, compter jusqu’à 30, acquis', ['compter', '30']],
      ['Léa, faire du vélo, acquis', ['faire', 'vélo']],
    ] as const) {
      const heard = understood(said, { ...known, skills, last: aloud });
      expect(heard, said).toMatchObject({ skill: undefined, unheard });
      expect(heard?.questions, said).toEqual([{ kind: 'missing', what: 'skill' }]);
    }
    expect(notedOf('Léa, prendre la parole, acquis', { skills })).toContain(skills[1]?.words);
  });

  it('asks whether a skill is meant of which it has heard no more than of something else', () => {
    const text = 'Léa, lire l’heure, acquis';
    expect(understood(text, known)).toMatchObject({
      skill: undefined,
      questions: [{ kind: 'skill', among: [aloud] }],
      unheard: ['heure'],
    });
    expect(understood(text, known, { pupils: {}, skill: aloud.id })).toMatchObject({ skill: aloud });
    expect(notedOf('Léa sait enfin compter, acquis')).toEqual(reached('Léa Benali'));
  });

  it('says what it has not understood', () => {
    expect(understood('Léa, Thibaut, compter, acquis', known)?.unheard).toEqual(['Thibaut']);
    expect(notedOf('bonjour')).toEqual([undefined, 'missing', 'missing', 'missing']);
    expect(understood('  , ; ', known)).toBeUndefined();
  });

  it('never makes a level of its contrary', () => {
    for (const not of [
      'pas acquis',
      'n’est pas acquise',
      'non acquis',
      'pas encore acquis',
      'pas encore réussi',
    ])
      expect(notedOf(`Léa, compter, ${not}`), not).toEqual(['Léa Benali: NOT_REACHED', count.words]);
    for (const unclear of ['pas vraiment réussi', 'jamais dépassé', 'pas du tout maîtrisé'])
      expect(notedOf(`Léa, compter, ${unclear}`), unclear).toEqual([count.words, 'missing']);
    expect(notedOf('Léa, compter, pas tout à fait acquis')).toEqual([
      'Léa Benali: PARTLY_REACHED',
      count.words,
    ]);
  });

  it('knows a pupil who is called like a word of a skill', () => {
    const rose = pupil('Rose', 'Garnier');
    const colour = skill('Reconnaître la couleur rose');
    const more = { pupils: [...known.pupils, rose], skills: [...known.skills, colour] };
    expect(notedOf('Rose, compter jusqu’à 30, acquis', more)).toEqual(reached('Rose Garnier'));
    expect(notedOf('Rose, en partie', { ...more, last: count })).toEqual([
      'Rose Garnier: PARTLY_REACHED',
      count.words,
    ]);
    expect(notedOf('Rose, reconnaître la couleur rose, acquis', more)).toEqual([
      'Rose Garnier: REACHED',
      colour.words,
    ]);
  });
});
