import { CookingPot } from 'lucide-react';
import { type Day, today } from '../../../app/format';
import { Button, EmptyState } from '../../../app/ui';
import { useKitchenMessages } from '../messages';

/** An animator asked for another day's kitchen. */
export function TodayOnly({ onDate }: { onDate: (date: Day) => void }) {
  const t = useKitchenMessages();
  return (
    <EmptyState icon={CookingPot} title={t('today.only')}>
      <p>{t('today.only.more')}</p>
      <Button onPress={() => onDate(today())}>{t('today.only.go')}</Button>
    </EmptyState>
  );
}
