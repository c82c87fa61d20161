import { useMutation, useQueryClient } from '@tanstack/react-query';
import { euros, fullDate, longDay, plainDay } from '../../app/format';
import { useLanguage } from '../../app/i18n';
import { toastAbout } from '../../app/ui';
import { acceptBooking, book, type Booking, type BookingTarget, cancelBooking } from './api';
import { useBookingMessages } from './messages';
import { bookingProblem, leavesOnOf } from './problems';

/** How a day stands, and so how it is left when what was asked for fails. */
type Standing = 'free' | 'booked' | 'waiting' | 'offered';
interface Held {
  id: string;
  standing: Exclude<Standing, 'free'>;
}

/**
 * Books or cancels one meal. What is asked for shows at once (`pending`), stays pending until the server's answer is on
 * screen, says what happened with a way back, and on failure returns to what was, with the reason.
 */
export function useBooking(target: BookingTarget, child: string, activity?: string) {
  const t = useBookingMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const values = { day: plainDay(target.date, language), child, activity: activity ?? '' };
  const toast = toastAbout(`booking ${target.childId} ${target.activityId} ${target.date}`);
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['canteen'] }),
      client.invalidateQueries({ queryKey: ['home'] }),
    ]);
  const failed = (error: Error, left: Standing) => {
    const sentence = activity && (left === 'free' || left === 'booked') ? (`${left}.other` as const) : left;
    const away = leavesOnOf(error);
    const leavesOn = away ? plainDay(away, language) : '';
    toast('danger', t(bookingProblem(error), { ...values, leavesOn, left: t(`left.${sentence}`, values) }));
  };

  /** What a package costs that this booking has opened in the middle of its week or month. */
  const begun = ({ date, inPackage }: Booking) =>
    inPackage?.openedBy &&
    inPackage.begun &&
    [
      t('package.begun', {
        from: fullDate(inPackage.from, language),
        to: fullDate(inPackage.to, language),
        first: longDay(date, language),
        price: euros(inPackage.amountCents ?? 0, language),
      }),
      inPackage.nextFrom && t('package.then', { next: longDay(inPackage.nextFrom, language) }),
    ]
      .filter(Boolean)
      .join(' ');

  const cancelling = useMutation({
    mutationFn: ({ id }: Held) => cancelBooking(id),
    onSuccess: () =>
      toast('ok', t(activity ? 'cancelled.other' : 'cancelled', values), () => booking.mutate()),
    onError: (error, { standing }) => failed(error, standing),
    onSettled: settle,
  });
  const booking = useMutation({
    mutationFn: () => book(target),
    onSuccess: (made) => {
      const done = activity ? 'booked.other' : 'booked';
      const sentence = made.status === 'WAITING' ? 'waiting' : done;
      const standing = made.status === 'WAITING' ? 'waiting' : 'booked';
      const said = [t(sentence, { ...values, rank: made.rank ?? 1 }), begun(made)].filter(Boolean).join(' ');
      toast('ok', said, () => cancelling.mutate({ id: made.id, standing }));
    },
    onError: (error) => failed(error, 'free'),
    onSettled: settle,
  });
  const accepting = useMutation({
    mutationFn: acceptBooking,
    onSuccess: () => toast('ok', t('accepted', values)),
    onError: (error) => failed(error, 'offered'),
    onSettled: settle,
  });
  return {
    accept: (id: string) => accepting.mutate(id),
    book: () => booking.mutate(),
    cancel: (id: string, standing: Held['standing']) => cancelling.mutate({ id, standing }),
    pending: booking.isPending
      ? ('book' as const)
      : cancelling.isPending || accepting.isPending
        ? ('cancel' as const)
        : undefined,
  };
}
