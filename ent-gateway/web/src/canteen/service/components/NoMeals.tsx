import { CalendarOff } from 'lucide-react';
import { type Day, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState } from '../../../app/ui';
import { useServiceMessages } from '../messages';

interface NoMealsProps {
  next: Day | undefined;
  onChange: (date: Day) => void;
}

/** In place of a table of zeros. */
export function NoMeals({ next, onChange }: NoMealsProps) {
  const t = useServiceMessages();
  const language = useLanguage();
  return (
    <section className="card pad" aria-labelledby="counts">
      <h2 id="counts">{t('counts')}</h2>
      <EmptyState icon={CalendarOff} title={t('noMeals')}>
        {next ? (
          <Button onPress={() => onChange(next)}>
            {t('noMeals.next', { day: longDay(next, language) })}
          </Button>
        ) : (
          <p>{t('noMeals.none')}</p>
        )}
      </EmptyState>
    </section>
  );
}
