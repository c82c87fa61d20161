/** Words by which a text asks for something to be written at home. */
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'exercices?',
    '(?:re)?copi(?:e|es|er|ez)',
    'écri(?:re|s|vez)',
    'rédig(?:e|es|er|ez)',
    'rédactions?',
    'conjugu(?:e|es|er|ez)',
    'complét(?:er|ez)',
    'complète',
    'par écrit',
    'lignes? d.écriture',
    'fiches?',
  ].join('|')})(?!\p{L})`,
  'iu',
);

/** Words that say it is done aloud, or by heart. */
const spoken = /(?<!\p{L})(?:à l.oral|oralement|oral|de mémoire|dans (?:ta|la) tête)(?!\p{L})/iu;

/** Whether homework seems to be written work, which primary schools don't give. A guess: nothing hangs on it. */
export const asksForWriting = (text: string): boolean =>
  text.split(/[\n.;]/).some((sentence) => asked.test(sentence) && !spoken.test(sentence));
