import { dayIn, euros, fullDate } from '../../app/format';
import { detailNames, valueWords, type TrailWords } from './messages';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const code = /^[A-Z]+(?:_[A-Z]+)*$/;

/** What is kept of an act beside who and what, in words; numbers that only the product knows are left out. */
export function detailsIn(
  details: Record<string, string>,
  names: (id: string) => string | undefined,
  t: TrailWords,
  language: string,
): { name: string; value: string }[] {
  return Object.entries(details).flatMap(([key, kept]) => {
    const value = uuid.test(kept) ? names(kept) : valueIn(key, kept, t, language);
    if (!value) return [];
    const known = detailNames.find((one) => one === key);
    return [{ name: known ? t(`detail.${known}`) : key, value }];
  });
}

function valueIn(key: string, kept: string, t: TrailWords, language: string): string {
  const known = valueWords.find((one) => one === kept);
  if (known) return t(`value.${known}`);
  if (key.endsWith('Cents')) return euros(Number(kept), language);
  const day = dayIn(kept);
  if (day) return fullDate(day, language);
  return code.test(kept) ? kept.toLowerCase().replaceAll('_', ' ') : kept;
}
