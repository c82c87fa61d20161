import { Check, ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import type { OverdueClass } from '../api';
import { useLibraryMessages } from '../messages';
import { ForLateClass } from './ForLateClass';
import { LateList } from './LateList';

interface LateClassProps {
  schoolId: string;
  schoolClass: OverdueClass;
  today: string;
  open: boolean;
}

/** A class: how many books are late, and what to do about all of them at once, or about those of the chosen children. */
export function LateClass({ schoolId, schoolClass, today, open }: LateClassProps) {
  const t = useLibraryMessages();
  const { name, pupils, loans } = schoolClass;
  const summary = useRef<HTMLElement>(null);
  const [chosen, choose] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    choose((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const some = loans.filter(({ childId }) => chosen.includes(childId));
  return (
    <details className="card late-class no-print" open={open && loans.length > 0}>
      <summary ref={summary}>
        <ChevronDown aria-hidden="true" size={20} className="late-fold" />
        <span className="late-name">
          <span className="b">{name}</span>
          <span className="s soft">{t('overdue.pupils', { count: pupils })}</span>
        </span>
        <span className="b">
          {loans.length > 0 ? t('overdue.count', { count: loans.length }) : <AllBack />}
        </span>
      </summary>
      {loans.length > 0 && (
        <div className="stack pad">
          <LateList
            schoolId={schoolId}
            loans={loans}
            today={today}
            onBack={() => summary.current?.focus()}
            choosing={{ chosen, toggle }}
          />
          <ForLateClass schoolId={schoolId} classId={schoolClass.id} loans={some.length > 0 ? some : loans} />
        </div>
      )}
    </details>
  );
}

function AllBack() {
  const t = useLibraryMessages();
  return (
    <span className="row">
      <Check aria-hidden="true" size={20} />
      {t('overdue.allBack')}
    </span>
  );
}
