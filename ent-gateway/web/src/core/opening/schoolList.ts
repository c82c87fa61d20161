import type { Schemas } from '../../app/http';

export type Comparison = Schemas['ListComparison'];
export type ComparedSchool = Schemas['ListComparisonComparedSchool'];

/** As large as the list of a department is; that of the whole country is asked to be narrowed first. */
export const largestList = 4_000_000;

/** The text of a file in UTF-8, or else as Windows and Latin-1 write it; valid UTF-8 with accents is never anything else. */
export async function textOf(file: Pick<Blob, 'arrayBuffer'>): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a known school's line would change, field by field. */
export function changesOf({ school, before }: ComparedSchool) {
  if (!before) return [];
  return (['name', 'level', 'street', 'postcode', 'city'] as const)
    .filter((field) => school[field] !== before[field])
    .map((field) => ({ field, from: before[field], to: school[field] }));
}
