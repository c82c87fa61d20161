import { Copy, EyeOff, Send } from 'lucide-react';
import { Button } from '../../../app/ui';
import type { KitchenWeek } from '../api';
import { useKitchenMessages } from '../messages';
import { isDraft } from '../plan';
import type { useKitchen } from '../useKitchen';

const cycle = 4;

interface KitchenBarProps {
  week: KitchenWeek;
  kitchen: ReturnType<typeof useKitchen>;
}

export function KitchenBar({ week, kitchen }: KitchenBarProps) {
  const t = useKitchenMessages();
  const drafts = week.days.filter(isDraft).length;
  const planned = week.days.filter(({ menu }) => menu).length;
  return (
    <div className="row wrap between">
      <p role="status">
        {planned === 0
          ? t('state.empty')
          : drafts === 0
            ? t('state.published')
            : t('state.drafts', { count: drafts })}
      </p>
      <div className="row wrap">
        <Button isPending={kitchen.copying.isPending} onPress={() => kitchen.copying.mutate(1)}>
          <Copy aria-hidden="true" size={18} />
          {t('copy.week')}
        </Button>
        <Button isPending={kitchen.copying.isPending} onPress={() => kitchen.copying.mutate(cycle)}>
          <Copy aria-hidden="true" size={18} />
          {t('copy.cycle', { weeks: cycle })}
        </Button>
        {planned > 0 && drafts === 0 && (
          <Button isPending={kitchen.withdrawing.isPending} onPress={() => kitchen.withdrawing.mutate()}>
            <EyeOff aria-hidden="true" size={18} />
            {t('withdraw')}
          </Button>
        )}
        {drafts > 0 && (
          <Button
            kind="primary"
            isPending={kitchen.publishing.isPending}
            onPress={() => kitchen.publishing.mutate(week)}
          >
            <Send aria-hidden="true" size={18} />
            {t('publish')}
          </Button>
        )}
      </div>
    </div>
  );
}
