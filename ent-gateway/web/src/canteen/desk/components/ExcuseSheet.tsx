import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf, fullDate, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Form, Notice, Sheet, TextArea, toast } from '../../../app/ui';
import { excuse } from '../../presence';
import type { FamilyBooking, GivenExcuse } from '../api';
import { useDeskQueueMessages } from '../messages';
import { correctionProblem } from '../words';

interface ExcuseSheetProps {
  booking: FamilyBooking;
  child: string;
  given: GivenExcuse | null | undefined;
  onClose: () => void;
}

/** Accepts the absence of a day with a reason that the family reads, or takes that back. */
export function ExcuseSheet({ booking, child, given, onClose }: ExcuseSheetProps) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { childId, activityId, date } = booking;
  const excusing = useMutation({
    mutationFn: (why: string) => excuse({ childId, activityId, date, reason: why }),
    onSuccess: async (_, why) => {
      toast('ok', t(why ? 'excuse.done' : 'excuse.takenBack'));
      await client.invalidateQueries({ queryKey: ['canteen'] });
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (reason.trim().length >= 3) excusing.mutate(reason.trim());
  };
  return (
    <Sheet title={t('excuse.title', { child, day: longDay(date, language) })} open onClose={onClose}>
      <p className="soft">{booking.activityName}</p>
      {excusing.error && <Notice kind="danger">{t(correctionProblem(excusing.error))}</Notice>}
      {given ? (
        <>
          <Notice kind="ok">
            <p>{given.reason}</p>
            <p className="s">{t('excuse.by', { by: given.by, day: fullDate(dayOf(given.at), language) })}</p>
          </Notice>
          <Button kind="danger" isPending={excusing.isPending} onPress={() => excusing.mutate('')}>
            {t('excuse.takeBack')}
          </Button>
        </>
      ) : (
        <Form className="stack" onSubmit={send}>
          <TextArea
            label={t('excuse.reason')}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={tried && reason.trim().length < 3 ? t('problem.reason') : undefined}
          />
          <p className="s soft">{t('excuse.more')}</p>
          <Button kind="primary" type="submit" isPending={excusing.isPending}>
            {t('excuse.send')}
          </Button>
        </Form>
      )}
    </Sheet>
  );
}
