import { Notice } from '../../../app/ui';
import type { Ends } from '../api';
import { useCalendarMessages } from '../messages';

/** What ends when days close. */
export function EndsNotice({ ends: { children, bookings, waiting, orders } }: { ends: Ends }) {
  const t = useCalendarMessages();
  if (children === 0) return <Notice kind="info">{t('ends.none')}</Notice>;
  return (
    <Notice kind="warn">
      <p>{t('ends.children', { count: children })}</p>
      <ul>
        {bookings > 0 && <li>{t('ends.bookings', { count: bookings })}</li>}
        {waiting > 0 && <li>{t('ends.waiting', { count: waiting })}</li>}
        {orders > 0 && <li>{t('ends.orders', { count: orders })}</li>}
      </ul>
      <p>{t('ends.told')}</p>
    </Notice>
  );
}
