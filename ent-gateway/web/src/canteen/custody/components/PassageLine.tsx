import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Home, PayerPassage } from '../api';
import { useCustodyMessages } from '../messages';

interface PassageLineProps {
  passage: PayerPassage;
  households: Home[];
}

/** How many booked days pass from whom to whom, from when to when, and what they cost both. */
export function PassageLine({ passage, households }: PassageLineProps) {
  const t = useCustodyMessages();
  const language = useLanguage();
  const { days, meals, waiting, inPackage, formerCents, amountCents } = passage;
  const nameOf = (id: string) => households.find(({ householdId }) => householdId === id)?.name ?? t('other');
  const to = nameOf(passage.to);
  const from = passage.from ? nameOf(passage.from) : undefined;
  const first = fullDate(passage.first, language);
  const last = fullDate(passage.last, language);
  const when = first === last ? t('when.day', { day: first }) : t('when.days', { first, last });
  const price = euros(amountCents, language);
  const cost =
    from && formerCents !== amountCents
      ? t('cost.instead', { price, former: euros(formerCents, language) })
      : price;
  const what = meals === days ? t('meals', { count: days }) : t('booked', { count: days });
  return (
    <li className="stack">
      {days > 0 && (
        <p className="b">
          {from
            ? t('passes', { count: days, what, when, from, to, cost })
            : t('passes.nobody', { count: days, what, when, to, cost })}
        </p>
      )}
      {inPackage > 0 && <p>{t('passes.package', { count: inPackage })}</p>}
      {waiting > 0 && (
        <p>
          {days > 0
            ? t('passes.waiting', { count: waiting })
            : t('passes.waiting.only', { count: waiting, when, to })}
        </p>
      )}
    </li>
  );
}
