import { useRef } from 'react';
import { useLibraryMessages } from '../messages';
import { LateList, type LateListProps } from './LateList';
import { PrintSlips } from './PrintSlips';
import { TellFamilies } from './TellFamilies';

/** Books with pupils who have left, late or not. */
export function LateElsewhere({ schoolId, loans, today }: Omit<LateListProps, 'onBack'>) {
  const t = useLibraryMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="card stack pad no-print" aria-labelledby="elsewhere">
      <h2 id="elsewhere" ref={heading} tabIndex={-1}>
        {t('overdue.elsewhere')}
      </h2>
      <p className="s soft">{t('overdue.elsewhere.more')}</p>
      <LateList schoolId={schoolId} loans={loans} today={today} onBack={() => heading.current?.focus()} />
      <div className="row wrap">
        <TellFamilies schoolId={schoolId} loans={loans} />
        <PrintSlips schoolId={schoolId} loans={loans} />
      </div>
    </section>
  );
}
