/** Whoever opens an account from a list of households brings its adults along, for paper names them. */
export const withPayers = (payers: string[]) => ({ payers });

export function payersIn(state: unknown): string[] {
  const told = (state as { payers?: unknown } | null)?.payers;
  return Array.isArray(told) ? told.filter((name): name is string => typeof name === 'string') : [];
}
