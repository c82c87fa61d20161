import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { Button, DayField, Form, Notice, Sheet, toast } from '../../../app/ui';
import { shortenSuspension, type Suspension } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';

interface ShortenSheetProps {
  suspension: Suspension;
  onClose: () => void;
}

/** The last day that stays called off; the bookings of the days after live again. */
export function ShortenSheet({ suspension, onClose }: ShortenSheetProps) {
  const t = useActivityMessages();
  const client = useQueryClient();
  const min = suspension.from > today() ? suspension.from : today();
  const max = addDays(suspension.to, -1);
  const [last, setLast] = useState(max);
  const [tried, setTried] = useState(false);
  const within = last !== '' && last >= min && last <= max;
  const shorten = useMutation({
    mutationFn: () => shortenSuspension(suspension.id, last),
    onSuccess: ({ children }) => {
      toast('ok', t('undone', { count: children }));
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  return (
    <Sheet title={t('shorten.title')} open onClose={onClose}>
      <Form
        className="stack"
        onSubmit={() => {
          setTried(true);
          if (within) shorten.mutate();
        }}
      >
        <p>{t('shorten.how')}</p>
        <DayField
          label={t('shorten.last')}
          value={last}
          min={min}
          max={max}
          error={tried && !within ? t('shorten.range') : undefined}
          onChange={setLast}
        />
        {shorten.isError && <Notice kind="danger">{t(problemOf(shorten.error))}</Notice>}
        <Button kind="primary" type="submit" isPending={shorten.isPending}>
          {t('shorten.do')}
        </Button>
      </Form>
    </Sheet>
  );
}
