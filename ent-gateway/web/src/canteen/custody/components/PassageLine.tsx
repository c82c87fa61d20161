import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Home, PayerPassage } from '../api';
import { useCustodyMessages } from '../messages';

interface PassageLineProps {
  passage: PayerPassage;
  households: Home[];
}

/** How many days pass from whom to whom, from when to when, and what they cost both. */
export function PassageLine({ passage, households }: PassageLineProps) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const { days, meals, waiting, packages, inPackage, formerCents, amountCents } = passage;
  const nameOf = (id: string) => households.find(({ householdId }) => householdId === id)?.name ?? t('other');
  const to = passage.to ? nameOf(passage.to) : '';
  const from = passage.from ? nameOf(passage.from) : '';
  const when = (first: string | null, last: string | null) =>
    first && last && first !== last
      ? t('when.days', { first: fullDate(first, language), last: fullDate(last, language) })
      : t('when.day', { day: fullDate(first ?? last ?? '', language) });
  const price = euros(amountCents, language);
  const cost =
    from && formerCents !== amountCents
      ? t('cost.instead', { price, former: euros(formerCents, language) })
      : price;
  const passes = !from ? 'passes.nobody' : to ? 'passes' : 'passes.unpaid';
  const what = meals === days ? t('meals', { count: days }) : t('booked', { count: days });
  return (
    <li className="stack">
      {days > 0 && (
        <p className="b">
          {t(passes, {
            count: days,
            what,
            when: when(passage.first, passage.last),
            from,
            to,
            cost,
          })}
        </p>
      )}
      {inPackage > 0 && <p>{t('passes.package', { count: inPackage })}</p>}
      {packages > 0 && <p>{t('passes.packages', { count: packages })}</p>}
      {waiting > 0 && (
        <p>
          {t(days > 0 ? 'passes.waiting' : 'passes.waiting.only', {
            count: waiting,
            when: when(passage.waitingFirst, passage.waitingLast),
            to,
          })}
        </p>
      )}
    </li>
  );
}
