import { CalendarX, Pencil } from 'lucide-react';
import { useState } from 'react';
import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState } from '../../../app/ui';
import type { Family, FamilyBooking } from '../api';
import { useDeskQueueMessages } from '../messages';
import { attendanceOf, unbookedOf } from '../attendance';
import { AttendanceLine, UnbookedRow } from './AttendanceLine';
import { CorrectSheet } from './CorrectSheet';

const looks: Record<string, string> = { BOOKED: 'ok', WAITING: 'warn', CANCELLED: 'plain-soft' };

export function FamilyBookings({ family }: { family: Family }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const [open, setOpen] = useState<FamilyBooking>();
  const nameOf = (id: string) => family.children.find((child) => child.id === id)?.givenName ?? '';
  const statusOf = (status: string) =>
    status === 'BOOKED' || status === 'WAITING' || status === 'CANCELLED'
      ? t(`status.${status}`)
      : t('status.other');
  return (
    <section className="card pad stack" aria-labelledby="bookings">
      <h2 id="bookings">{t('bookings')}</h2>
      {family.bookings.length === 0 && unbookedOf(family).length === 0 ? (
        <EmptyState icon={CalendarX} title={t('bookings.none')}>
          <p>{t('bookings.none.more')}</p>
        </EmptyState>
      ) : (
        <div className="sheet-scroll">
          <table className="sheet-table">
            <caption className="hidden">{t('bookings')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('columns.day')}</th>
                <th scope="col">{t('columns.givenName')}</th>
                <th scope="col">{t('columns.status')}</th>
                <th scope="col" className="figure">
                  {t('columns.amount')}
                </th>
                <th scope="col">{t('columns.correct')}</th>
              </tr>
            </thead>
            <tbody>
              {unbookedOf(family).map((day) => (
                <UnbookedRow key={`${day.childId} ${day.activityId} ${day.date}`} day={day} family={family} />
              ))}
              {family.bookings.map((booking) => (
                <tr key={booking.id}>
                  <td>{capital(longDay(booking.date, language))}</td>
                  <td>
                    {nameOf(booking.childId)}
                    <p className="s soft">{booking.activityName}</p>
                  </td>
                  <td>
                    <span className={`pill ${looks[booking.status] ?? 'plain-soft'}`}>
                      {statusOf(booking.status)}
                    </span>
                    <AttendanceLine day={attendanceOf(booking, family)} />
                    {booking.correction && (
                      <p className="s soft">{t('corrected', { reason: booking.correction.reason })}</p>
                    )}
                  </td>
                  <td className="figure">{euros(booking.amountCents, language)}</td>
                  <td>
                    {booking.status !== 'CANCELLED' && (
                      <Button
                        className="icon"
                        aria-label={t('correct.of', {
                          child: nameOf(booking.childId),
                          day: longDay(booking.date, language),
                        })}
                        onPress={() => setOpen(booking)}
                      >
                        <Pencil aria-hidden="true" size={18} />
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open && (
        <CorrectSheet booking={open} child={nameOf(open.childId)} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}
