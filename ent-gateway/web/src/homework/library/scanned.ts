/** What a French keyboard writes for the upper row when a scanner believes to type on another one. */
const row: Record<string, string> = {
  '&': '1',
  é: '2',
  '"': '3',
  "'": '4',
  '(': '5',
  '-': '6',
  è: '7',
  _: '8',
  ç: '9',
  à: '0',
};

/** The signs of a barcode as a scanner or a person typed them, whatever the keyboard. */
export function scanned(typed: string): string {
  const signs = typed.trim();
  const mangled = /[&é"'(è_çà]/.test(signs) && !/[0-9]/.test(signs);
  return (
    mangled
      ? Array.from(signs)
          .map((sign) => row[sign] ?? sign)
          .join('')
      : signs
  ).toUpperCase();
}

/** Whether it is a reader's card, which is printed with four digits at least; the rest are books or names. */
export const isCard = (signs: string): boolean => /^C\d{4,9}$/.test(signs);
