import { useEffect, useRef } from 'react';
import { Notice } from '../../../app/ui';
import type { Ends } from '../api';
import { useCalendarMessages } from '../messages';

const counted = ['bookings', 'waiting', 'orders', 'homework', 'events'] as const;

/** What ends or moves when days close: read first, then done. */
export function EndsNotice({ ends }: { ends: Ends }) {
  const t = useCalendarMessages();
  const read = useRef<HTMLDivElement>(null);
  useEffect(() => read.current?.focus(), []);
  const concerned = counted.filter((one) => ends[one] > 0);
  return (
    <Notice kind={concerned.length > 0 ? 'warn' : 'info'}>
      <div ref={read} tabIndex={-1}>
        {ends.children > 0 && <p>{t('ends.children', { count: ends.children })}</p>}
        {concerned.length > 0 ? (
          <ul>
            {concerned.map((one) => (
              <li key={one}>{t(`ends.${one}`, { count: ends[one] })}</li>
            ))}
          </ul>
        ) : (
          <p>{t('ends.none')}</p>
        )}
        <p>{t('ends.told')}</p>
      </div>
    </Notice>
  );
}
