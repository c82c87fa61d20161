import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Select } from '../../../app/ui';
import { printAddress } from '../api';
import { useBookletMessages } from '../messages';
import { periodsOf } from '../order';

/** The booklet on paper, of a year or one of its terms. */
export function PrintPart({ childId, year }: { childId: string; year: number }) {
  const t = useBookletMessages();
  const [chosen, choose] = useState('0');
  const periods = periodsOf(year);
  const period = periods[Number(chosen)] ?? periods[0];
  return (
    <div className="row wrap booklet-print">
      <Select
        label={t('print.period')}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
        options={periods.map((_, at) => ({
          value: String(at),
          label: at === 0 ? t('print.year') : t('print.term', { number: at }),
        }))}
      />
      {period && (
        <a className="btn" href={printAddress(childId, period.from, period.to)}>
          <Printer aria-hidden="true" size={18} />
          {t('print')}
        </a>
      )}
    </div>
  );
}
