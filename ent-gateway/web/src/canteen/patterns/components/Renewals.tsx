import { RotateCcw } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Renewal, Weeks } from '../api';
import { usePatternMessages } from '../messages';
import { byWeeks, type Offer } from '../term';

interface RenewalsProps {
  renewals: Renewal[];
  offers: Offer[];
  onTake: (renewal: Renewal, weeks: Weeks) => void;
}

/** Last year's days for the year that begins, as an offer: they are filled in, and nothing is booked. */
export function Renewals({ renewals, offers, onTake }: RenewalsProps) {
  const t = usePatternMessages();
  const language = useLanguage();
  const [first] = renewals;
  if (!first) return null;
  const parts = byWeeks(renewals);
  const names = offers
    .filter(({ child }) => renewals.some(({ wishes }) => wishes.some(({ childId }) => childId === child.id)))
    .map(({ child }) => child.givenName);
  return (
    <section className="card pad stack" aria-labelledby="term-renewals">
      <h2 id="term-renewals">{t('renew')}</h2>
      <p>
        {t('renew.how', {
          names: new Intl.ListFormat(language).format(names),
          from: fullDate(first.from, language),
          to: fullDate(first.to, language),
        })}
      </p>
      <div className="row">
        {parts.map(({ weeks, renewal }) => (
          <Button key={weeks} onPress={() => onTake(renewal, weeks)}>
            <RotateCcw aria-hidden="true" size={18} />
            {t(parts.length > 1 ? `renew.take.${weeks}` : 'renew.take')}
          </Button>
        ))}
      </div>
    </section>
  );
}
