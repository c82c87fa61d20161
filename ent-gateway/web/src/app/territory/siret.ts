const siretDigits = 14;

/** Fourteen digits of which the last proves the others (Luhn). */
export function isSiret(typed: string): boolean {
  const digits = typed.replace(/\s/g, '');
  if (!/^\d+$/.test(digits) || digits.length !== siretDigits) return false;
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
