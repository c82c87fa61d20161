import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { type ClosedDay, openDays } from '../api';
import { useCalendarMessages } from '../messages';
import { calendarProblem } from '../problems';
import { ChangeForm } from './ChangeForm';

interface ClosedDayRowProps {
  day: ClosedDay;
  /** the school that closes, or that all do */
  school: string;
}

export function ClosedDayRow({ day, school }: ClosedDayRowProps) {
  const t = useCalendarMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'change' | 'open'>();
  const now = today();
  const opening = useMutation({
    mutationFn: () => openDays(day.id),
    retry: false,
    onSuccess: async ({ ends }) => {
      toast(
        'ok',
        ends.bookings > 0
          ? t('opened', { label: day.label, count: ends.bookings })
          : t('opened.none', { label: day.label }),
      );
      await client.invalidateQueries({ queryKey: ['closed-days'] });
      await client.invalidateQueries({ queryKey: ['canteen'] });
    },
  });
  const from = fullDate(day.from, language);
  const days = day.from === day.to ? from : t('days', { from, to: fullDate(day.to, language) });
  return (
    <li className="row between wrap">
      <div>
        <p className="b">{day.label}</p>
        <p className="s soft">{`${days} · ${school}`}</p>
      </div>
      <div className="row wrap no-print">
        {day.to >= now && (
          <Button onPress={() => setAsked('change')}>
            <Pencil aria-hidden="true" size={18} />
            {t('change')}
            <span className="hidden"> {day.label}</span>
          </Button>
        )}
        {day.from > now && (
          <Button onPress={() => setAsked('open')}>
            <Undo2 aria-hidden="true" size={18} />
            {t('open')}
            <span className="hidden"> {day.label}</span>
          </Button>
        )}
      </div>
      <Sheet
        title={t(asked === 'open' ? 'open.title' : 'change.title', { label: day.label })}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
      >
        {asked === 'change' && <ChangeForm day={day} onDone={() => setAsked(undefined)} />}
        {asked === 'open' && (
          <div className="stack">
            {opening.error && <Notice kind="danger">{t(calendarProblem(opening.error))}</Notice>}
            <p>{t('open.more')}</p>
            <Button kind="danger" isPending={opening.isPending} onPress={() => opening.mutate()}>
              {t('open.do')}
            </Button>
          </div>
        )}
      </Sheet>
    </li>
  );
}
