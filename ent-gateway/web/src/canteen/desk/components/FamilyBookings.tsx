import { CalendarX } from 'lucide-react';
import { useState } from 'react';
import { capital, type Day, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState, WeekSwitch } from '../../../app/ui';
import type { Family, FamilyBooking } from '../api';
import { attendanceOf, daysOf } from '../attendance';
import { useDeskQueueMessages } from '../messages';
import { UnbookedRow } from './AttendanceLine';
import { BookingRow } from './BookingRow';
import { CorrectSheet } from './CorrectSheet';
import { ExcuseSheet } from './ExcuseSheet';
import { FamilyPackages } from './FamilyPackages';

interface FamilyBookingsProps {
  family: Family;
  monday: Day;
  onWeek: (monday: Day) => void;
  /** Whether the family read is still that of another week. */
  isTurning: boolean;
}

/** A week of the family, day by day. */
export function FamilyBookings({ family, monday, onWeek, isTurning }: FamilyBookingsProps) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const [open, setOpen] = useState<FamilyBooking>();
  const [absent, setAbsent] = useState<FamilyBooking>();
  const days = daysOf(family);
  const nameOf = (id: string) =>
    [...family.children, ...family.movedChildren].find((child) => child.id === id)?.givenName ?? '';
  return (
    <section className="card pad stack" aria-labelledby="bookings">
      <h2 id="bookings">{t('bookings')}</h2>
      <WeekSwitch monday={monday} onChange={onWeek} />
      <FamilyPackages family={family} />
      {days.length === 0 ? (
        <EmptyState icon={CalendarX} title={t('bookings.none')}>
          <p>{t('bookings.none.more')}</p>
        </EmptyState>
      ) : (
        <div className="sheet-scroll" aria-busy={isTurning} inert={isTurning}>
          <table className="sheet-table family-days">
            <caption className="hidden">{t('bookings')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columns.givenName')}</th>
                <th scope="col">{t('columns.status')}</th>
                <th scope="col" className="figure">
                  {t('columns.amount')}
                </th>
                <th scope="col">
                  <span className="hidden">{t('columns.correct')}</span>
                </th>
              </tr>
            </thead>
            {days.map(([date, rows]) => (
              <tbody key={date}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className="sheet-day">
                    {capital(longDay(date, language))}
                  </th>
                </tr>
                {rows.map((row) =>
                  'booking' in row ? (
                    <BookingRow
                      key={row.booking.id}
                      booking={row.booking}
                      family={family}
                      onCorrect={() => setOpen(row.booking)}
                      onExcuse={() => setAbsent(row.booking)}
                    />
                  ) : (
                    <UnbookedRow
                      key={`${row.unbooked.childId} ${row.unbooked.activityId}`}
                      day={row.unbooked}
                      family={family}
                    />
                  ),
                )}
              </tbody>
            ))}
          </table>
        </div>
      )}
      {absent && (
        <ExcuseSheet
          booking={absent}
          child={nameOf(absent.childId)}
          given={attendanceOf(absent, family)?.excuse}
          onClose={() => setAbsent(undefined)}
        />
      )}
      {open && (
        <CorrectSheet booking={open} child={nameOf(open.childId)} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}
