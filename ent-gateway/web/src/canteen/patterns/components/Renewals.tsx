import { RotateCcw } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { Renewal } from '../api';
import { usePatternMessages } from '../messages';
import type { Offer } from '../term';

interface RenewalsProps {
  renewals: Renewal[];
  offers: Offer[];
  onTake: (renewal: Renewal) => void;
}

/** Last year's days for the year that begins, as an offer: they are filled in, and nothing is booked. */
export function Renewals({ renewals, offers, onTake }: RenewalsProps) {
  const t = usePatternMessages();
  const language = useLanguage();
  const [first] = renewals;
  if (!first) return null;
  const all = { ...first, wishes: renewals.flatMap(({ wishes }) => wishes) };
  const names = offers
    .filter(({ child }) => all.wishes.some(({ childId }) => childId === child.id))
    .map(({ child }) => child.givenName);
  return (
    <section className="card pad stack" aria-labelledby="term-renewals">
      <h2 id="term-renewals">{t('renew')}</h2>
      <p>
        {t('renew.how', {
          names: new Intl.ListFormat(language).format(names),
          from: fullDate(all.from, language),
          to: fullDate(all.to, language),
        })}
      </p>
      <div>
        <Button onPress={() => onTake(all)}>
          <RotateCcw aria-hidden="true" size={18} />
          {t('renew.take')}
        </Button>
      </div>
    </section>
  );
}
