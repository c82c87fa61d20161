/** Two letters, or one sign of a script that writes words with one. */
export const isSearchable = (name: string) => name.length >= 2 || /^\p{Ideographic}$/u.test(name);
