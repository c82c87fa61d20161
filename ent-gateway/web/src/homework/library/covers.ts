/** Ten grounds on which white letters are read easily, each with a light and a warm colour beside it. */
export const grounds = [
  { ground: '#2f6328', light: '#f3d98b', warm: '#f6b38d' },
  { ground: '#a63c2c', light: '#fbe9e4', warm: '#f3d98b' },
  { ground: '#40505f', light: '#b9c6d0', warm: '#f3d98b' },
  { ground: '#663d80', light: '#f6ead0', warm: '#d3aeea' },
  { ground: '#735b45', light: '#d8c9a4', warm: '#f6b38d' },
  { ground: '#1d6a62', light: '#e3f0ee', warm: '#f3d98b' },
  { ground: '#30435c', light: '#f6c445', warm: '#93c4ee' },
  { ground: '#8d2d58', light: '#fbe4ef', warm: '#f3d98b' },
  { ground: '#1e5a8c', light: '#e2eef8', warm: '#f6c445' },
  { ground: '#8a4b00', light: '#fdeed6', warm: '#f6c445' },
] as const;

export const patterns = ['hills', 'dots', 'waves', 'moon', 'sun', 'peak', 'stars', 'rings'] as const;
export type Pattern = (typeof patterns)[number];

const sum = (text: string) =>
  Array.from(text).reduce((before, sign) => (before * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7);

/** The picture of a title: always the same, and not the same as its neighbours'. */
export function coverOf(title: string, colour: number | null) {
  const number = sum(title);
  return {
    pattern: patterns[number % patterns.length] ?? 'hills',
    colours: grounds[colour ?? number % grounds.length] ?? grounds[0],
  };
}
