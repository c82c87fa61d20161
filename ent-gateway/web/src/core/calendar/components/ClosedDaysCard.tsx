import { CalendarOff, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState, Sheet } from '../../../app/ui';
import type { School } from '../../school';
import type { ClosedDay } from '../api';
import { useCalendarMessages } from '../messages';
import { ClosedDayRow } from './ClosedDayRow';
import { CloseForm } from './CloseForm';

interface ClosedDaysCardProps {
  days: ClosedDay[];
  schools: School[];
}

/** The days that the town itself closes. */
export function ClosedDaysCard({ days, schools }: ClosedDaysCardProps) {
  const t = useCalendarMessages();
  const [closing, setClosing] = useState(false);
  return (
    <section className="card pad stack" aria-labelledby="closed-days">
      <div className="row between wrap">
        <h2 id="closed-days">{t('local')}</h2>
        <Button kind="primary" onPress={() => setClosing(true)}>
          <Plus aria-hidden="true" size={18} />
          {t('close')}
        </Button>
      </div>
      {days.length === 0 ? (
        <EmptyState icon={CalendarOff} title={t('local.none')}>
          <p>{t('local.none.more')}</p>
        </EmptyState>
      ) : (
        <ul className="calendar-plain calendar-list">
          {days.map((one) => (
            <ClosedDayRow
              key={one.id}
              day={one}
              school={schools.find(({ id }) => id === one.schoolId)?.name ?? t('all')}
            />
          ))}
        </ul>
      )}
      <Sheet title={t('close')} open={closing} onClose={() => setClosing(false)}>
        {closing && <CloseForm schools={schools} onDone={() => setClosing(false)} />}
      </Sheet>
    </section>
  );
}
