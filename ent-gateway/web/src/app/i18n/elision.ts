/** Words before which one says d’ and not de: those that begin with a vowel, a mute h, or a y that is no consonant. */
const mute = /^(?:[aeiouœæ]|h(?!a)|y[^aeiou])/i;

/** Whether French says d’ before a name: d’Ibrahim, d’Hélène, d’Yves, but de Yann and de Hamza. */
export const takesElision = (name: string): boolean => mute.test(name.trim().normalize('NFD'));

/** Stands before a value that takes it, until the sentence is put together; nobody can type it. */
const mark = '\u0001';
const elided = new RegExp(`(?<!\\p{L})(d|\\p{L}*qu)e ${mark}`, 'giu');

/** Says a French sentence with its values: « de {{name}} » is « d’Agathe », and « que {{name}} » « qu’Agathe ». */
export function elide<Value extends string | number>(
  say: (values: Record<string, Value | string>) => string,
  values: Record<string, Value>,
): string {
  const marked = Object.entries(values).map(([key, value]): [string, Value | string] => [
    key,
    typeof value === 'string' && takesElision(value) ? mark + value : value,
  ]);
  return say(Object.fromEntries(marked)).replace(elided, '$1’').replaceAll(mark, '');
}
