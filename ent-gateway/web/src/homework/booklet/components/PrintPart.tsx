import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Select } from '../../../app/ui';
import { useTermName } from '../../terms';
import { type Booklet, printAddress } from '../api';
import { useBookletMessages } from '../messages';

/** The booklet on paper, of a year or one of its terms. */
export function PrintPart({ booklet: { childId, year, terms } }: { booklet: Booklet }) {
  const t = useBookletMessages();
  const termName = useTermName();
  const [chosen, choose] = useState('');
  const term = terms.find((one) => one.term === chosen);
  return (
    <div className="row wrap booklet-print">
      <Select
        label={t('print.period')}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
        options={[
          { value: '', label: t('print.year') },
          ...terms.map((one) => ({ value: one.term, label: termName(one) })),
        ]}
      />
      <a
        className="btn"
        href={printAddress(childId, term?.from ?? `${year}-09-01`, term?.to ?? `${year + 1}-08-31`)}
      >
        <Printer aria-hidden="true" size={18} />
        {t('print')}
      </a>
    </div>
  );
}
