/** A share in per cent as it was typed, with a comma or a point; undefined when it is none. */
export function shareOf(typed: string): number | undefined {
  if (!/^\d{1,3}([.,]\d)?$/.test(typed.trim())) return undefined;
  const share = Number(typed.trim().replace(',', '.'));
  return share <= 100 ? share : undefined;
}
