export type Catalogue = Record<string, string>;
export type Values = Record<string, string | number>;
type Say = (key: string, values?: Values) => string;

const catalogues = new Map<string, Catalogue>();
const translators = new Map<string, Say>();
const nameOf = (language: string, namespace: string) => `${language} ${namespace}`;

/** A feature's words are known by its folder: `canteen/week`, `app/shell`… */
export const addMessages = (language: string, namespace: string, catalogue: Catalogue) =>
  void catalogues.set(nameOf(language, namespace), catalogue);

/** Most figures have one of two forms; a language with more of them says "other" where a sentence has no form of its own. */
function sentenceOf(sentences: Catalogue, key: string, plural: string | undefined): string {
  const several = plural && (sentences[`${key}_${plural}`] ?? sentences[`${key}_other`]);
  return several ?? sentences[key] ?? key;
}

function translator(language: string, namespace: string): Say {
  const rules = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? rules.select(count) : undefined;
    const sentences = catalogues.get(nameOf(language, namespace)) ?? {};
    return sentenceOf(sentences, key, plural).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
  };
}

/**
 * Says a feature's sentences in a language: `left` with a `count` is its `left_one` or `left_other`, and `{{name}}` the
 * value of that name. A key without a sentence is shown as it is.
 */
export function translatorOf(language: string, namespace: string): Say {
  const name = nameOf(language, namespace);
  const known = translators.get(name) ?? translator(language, namespace);
  translators.set(name, known);
  return known;
}
