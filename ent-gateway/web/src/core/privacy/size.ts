import { localeOf } from '../../app/format';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file as people say it: 340 ko, 2,3 Mo. */
export function fileSize(bytes: number, language: string): string {
  const step = bytes < 1_000_000 ? 0 : bytes < 1_000_000_000 ? 1 : 2;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[step],
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(Math.max(bytes, 1000) / 1000 ** (step + 1));
}
