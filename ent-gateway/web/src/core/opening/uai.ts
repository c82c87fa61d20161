const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Seven digits, and the letter that proves them. */
export function isUai(typed: string): boolean {
  const match = /^(\d{7})([A-Z])$/.exec(typed.replace(/\s/g, '').toUpperCase());
  return !!match && letters[Number(match[1]) % letters.length] === match[2];
}
