import { useMutation, useQueryClient } from '@tanstack/react-query';
import { plainDay } from '../../app/format';
import { useLanguage } from '../../app/i18n';
import { toast } from '../../app/ui';
import { book, type Booking, type BookingTarget, cancelBooking } from './api';
import { useBookingMessages } from './messages';
import { bookingProblem } from './problems';

/**
 * Books or cancels one meal. What is asked for shows at once (`pending`), stays pending until the server's answer is on
 * screen, says what happened with a way back, and on failure returns to what was, with the reason.
 */
export function useBooking(target: BookingTarget, child: string) {
  const t = useBookingMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const values = { day: plainDay(target.date, language), child };
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['canteen'] }),
      client.invalidateQueries({ queryKey: ['home'] }),
    ]);
  const onError = (error: Error) => toast('danger', t(bookingProblem(error), values));

  const cancelling = useMutation({
    mutationFn: (booking: Pick<Booking, 'id'>) => cancelBooking(booking.id),
    onSuccess: () => toast('ok', t('cancelled', values), () => booking.mutate()),
    onError,
    onSettled: settle,
  });
  const booking = useMutation({
    mutationFn: () => book(target),
    onSuccess: (made) => {
      const sentence = made.status === 'WAITING' ? 'waiting' : 'booked';
      toast('ok', t(sentence, { ...values, rank: made.rank ?? 1 }), () => cancelling.mutate(made));
    },
    onError,
    onSettled: settle,
  });
  return {
    book: () => booking.mutate(),
    cancel: (id: string) => cancelling.mutate({ id }),
    pending: booking.isPending ? ('book' as const) : cancelling.isPending ? ('cancel' as const) : undefined,
  };
}
