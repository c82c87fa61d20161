/** Names before which one says d’ and not de: those that begin with a vowel, a mute h, or a y that is no consonant. */
const mute = /^(?:[aeiouœæ]|h(?!a)|y[^aeiou])/i;

/** Whether French says d’ before a name: d’Ibrahim, d’Hélène, d’Yves, but de Yann and de Hamza. */
export const takesElision = (name: string): boolean => mute.test(name.trim().normalize('NFD'));
