import { useMutation, useQueryClient } from '@tanstack/react-query';
import { plainDay } from '../../app/format';
import { useLanguage } from '../../app/i18n';
import { toast } from '../../app/ui';
import { acceptBooking, book, type Booking, type BookingTarget, cancelBooking } from './api';
import { useBookingMessages } from './messages';
import { bookingProblem } from './problems';

/**
 * Books or cancels one meal. What is asked for shows at once (`pending`), stays pending until the server's answer is on
 * screen, says what happened with a way back, and on failure returns to what was, with the reason.
 */
export function useBooking(target: BookingTarget, child: string, activity?: string) {
  const t = useBookingMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const values = { day: plainDay(target.date, language), child, activity: activity ?? '' };
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['canteen'] }),
      client.invalidateQueries({ queryKey: ['home'] }),
    ]);
  const onError = (error: Error) => toast('danger', t(bookingProblem(error), values));

  const cancelling = useMutation({
    mutationFn: (booking: Pick<Booking, 'id'>) => cancelBooking(booking.id),
    onSuccess: () =>
      toast('ok', t(activity ? 'cancelled.other' : 'cancelled', values), () => booking.mutate()),
    onError,
    onSettled: settle,
  });
  const booking = useMutation({
    mutationFn: () => book(target),
    onSuccess: (made) => {
      const done = activity ? 'booked.other' : 'booked';
      const sentence = made.status === 'WAITING' ? 'waiting' : done;
      toast('ok', t(sentence, { ...values, rank: made.rank ?? 1 }), () => cancelling.mutate(made));
    },
    onError,
    onSettled: settle,
  });
  const accepting = useMutation({
    mutationFn: acceptBooking,
    onSuccess: () => toast('ok', t('accepted', values)),
    onError,
    onSettled: settle,
  });
  return {
    accept: (id: string) => accepting.mutate(id),
    book: () => booking.mutate(),
    cancel: (id: string) => cancelling.mutate({ id }),
    pending: booking.isPending
      ? ('book' as const)
      : cancelling.isPending || accepting.isPending
        ? ('cancel' as const)
        : undefined,
  };
}
