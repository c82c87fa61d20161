import { Select } from '../../../app/ui';
import type { Booklet } from '../api';
import { useBookletMessages } from '../messages';

interface YearChoiceProps {
  booklet: Booklet;
  onChange: (year: number) => void;
}

/** The school years of which there is something; nothing where there is one alone. */
export function YearChoice({ booklet: { year, years }, onChange }: YearChoiceProps) {
  const t = useBookletMessages();
  if (years.length < 2) return null;
  return (
    <Select
      label={t('year')}
      value={String(year)}
      onChange={({ target }) => onChange(Number(target.value))}
      options={years.toReversed().map((one) => ({ value: String(one), label: `${one}\u2013${one + 1}` }))}
    />
  );
}
