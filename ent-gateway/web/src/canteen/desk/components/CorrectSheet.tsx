import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { longDay, parseAmount } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, Field, Form, Notice, Sheet, toast } from '../../../app/ui';
import { PriceSteps } from '../../prices';
import { cancelByHand, type FamilyBooking, reprice } from '../api';
import { useDeskQueueMessages } from '../messages';
import { priceProblem } from '../words';
import { isReason, ReasonField } from './ReasonField';

interface CorrectSheetProps {
  booking: FamilyBooking;
  child: string;
  onClose: () => void;
}

/** Cancels or reprices a booking, with a reason that stays beside it; a day for which nothing is due has no price. */
export function CorrectSheet({ booking, child, onClose }: CorrectSheetProps) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [what, setWhat] = useState<'price' | 'cancel'>(booking.leavesOn ? 'cancel' : 'price');
  const [price, setPrice] = useState((booking.amountCents / 100).toFixed(2).replace('.', ','));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const amount = parseAmount(price);
  const wrongPrice = what === 'price' && (amount === undefined || amount > 500);
  const correcting = useMutation({
    mutationFn: () =>
      what === 'cancel'
        ? cancelByHand(booking.id, reason.trim())
        : reprice(booking.id, Math.round((amount ?? 0) * 100), reason.trim()),
    onSuccess: async () => {
      toast('ok', t(what === 'cancel' ? 'cancel.done' : 'price.done'));
      await client.invalidateQueries({ queryKey: ['canteen'] });
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (isReason(reason) && !wrongPrice) correcting.mutate();
  };
  return (
    <Sheet title={t('correct.title', { child, day: longDay(booking.date, language) })} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        <PriceSteps steps={booking.explanation} />
        {booking.leavesOn ? (
          <p>{t('price.nothing')}</p>
        ) : (
          <Choice
            label={t('correct')}
            value={what}
            options={[
              { value: 'price', label: t('correct.price') },
              { value: 'cancel', label: t('correct.cancel') },
            ]}
            onChange={setWhat}
          />
        )}
        {what === 'price' && (
          <Field
            label={t('price')}
            inputMode="decimal"
            value={price}
            onChange={(event) => setPrice(event.target.value)}
            error={tried && wrongPrice ? t('problem.price') : undefined}
          />
        )}
        {what === 'price' && <p className="s soft">{t('price.stands')}</p>}
        <ReasonField value={reason} tried={tried} onChange={setReason} />
        {correcting.error && <Notice kind="danger">{t(priceProblem(correcting.error))}</Notice>}
        <Button
          kind={what === 'cancel' ? 'danger' : 'primary'}
          type="submit"
          isPending={correcting.isPending}
        >
          {t(what === 'cancel' ? 'cancel.send' : 'price.send')}
        </Button>
      </Form>
    </Sheet>
  );
}
