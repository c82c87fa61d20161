/** What is counted up to a hundred, as people read it on a badge: the number, or `99+`. */
export function counted(number: number): string {
  return number > 99 ? '99+' : String(number);
}
