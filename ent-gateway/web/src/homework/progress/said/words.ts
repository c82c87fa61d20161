/** A word as it was said, and as it is compared. */
export interface Word {
  said: string;
  key: string;
}

const units: Record<string, number> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  mille: 1000,
};

/** Without accents and capitals. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** "d'Eva", "qu’il": what is elided before a word is none. */
const elided = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’ʼ](?=\p{L})/giu;

/** Numbers that are said in words, as digits: "vingt-cinq", "soixante dix", "quatre vingt". */
function withDigits(words: Word[]): Word[] {
  const all: (Word & { value: number | undefined })[] = [];
  for (const word of words) {
    const value = units[word.key.replace(/^(vingt|cent)s$/, '$1')];
    const last = all.at(-1);
    const before = last?.value;
    const sum =
      value === undefined || before === undefined
        ? undefined
        : before === 4 && value === 20
          ? 80
          : before < 10 && value === 100
            ? before * 100
            : before >= 20 && before % 10 === 0 && value < (before === 60 || before === 80 ? 20 : 10)
              ? before + value
              : undefined;
    if (last && sum !== undefined)
      all[all.length - 1] = { said: `${last.said} ${word.said}`, key: `${sum}`, value: sum };
    else all.push({ said: word.said, key: value === undefined ? word.key : `${value}`, value });
  }
  return all.map(({ said, key }) => ({ said, key }));
}

/** The words of a text, in their order. */
export const wordsOf = (text: string): Word[] =>
  withDigits(
    [...text.replace(elided, '').matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([said]) => ({
      said,
      key: folded(said),
    })),
  );

/** A word without its ending: "compte", "compter" and "comptent" are one. */
export function stemOf(key: string): string {
  const stem = key.replace(/(?:er|ent|e|s|x)+$/, '');
  return stem.length >= 3 ? stem : key;
}

/** Words that say nothing by themselves. */
export const isSmall = (key: string): boolean => small.has(key);

const small = new Set(
  'a ai au aux avec ce ces dans de des du elle en est et eux il ils jusqu la le les lui ma mais me mes mon ne ni on ou par pour sa se ses si son sont sur ta te tes ton un une y a ete encore bien tres maintenant aujourd hui eleve niveau competence note noter mets mettre sait savent tout vraiment enfin deja'.split(
    ' ',
  ),
);

/** Verbs of which any skill may be told: alone they name none. */
export const isWeak = (key: string): boolean => weak.has(stemOf(key));

const weak = new Set(
  'etre avoir faire fait aller pouvoir vouloir savoir connaitre prendre donner mettre passer utiliser realiser travailler apprendre'
    .split(' ')
    .map(stemOf),
);
