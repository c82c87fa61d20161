/** A number as people read it on a badge: itself, or `99+`, for not everything is counted. */
export function counted(number: number): string {
  return number > 99 ? '99+' : String(number);
}
