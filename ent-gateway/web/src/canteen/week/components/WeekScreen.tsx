import { useQuery } from '@tanstack/react-query';
import { Printer, Utensils } from 'lucide-react';
import { addDays } from '../../../app/format';
import { useChildren } from '../../../app/session';
import { Button, EmptyState, Loaded, Page, Skeleton, useWeek, WeekSwitch } from '../../../app/ui';
import { getWeek } from '../api';
import { useWeekMessages } from '../messages';
import { CutOffLine } from './CutOffLine';
import { PriceWhy } from './PriceWhy';
import { WeekAlerts } from './WeekAlerts';
import { WeekGrid } from './WeekGrid';
import { WeekMenus } from './WeekMenus';
import { WeekTotal } from './WeekTotal';
import './week.css';

export function WeekScreen() {
  const t = useWeekMessages();
  const children = useChildren();
  const [monday, setMonday] = useWeek();
  const week = useQuery({
    queryKey: ['canteen', 'week', monday],
    queryFn: () => getWeek(monday, addDays(monday, 4)),
    enabled: children.length > 0,
    placeholderData: (previous) => previous,
  });
  if (children.length === 0) {
    return (
      <Page title={t('title')}>
        <EmptyState icon={Utensils} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      actions={
        <Button className="desk-only" onPress={() => window.print()}>
          <Printer aria-hidden="true" size={18} />
          {t('print')}
        </Button>
      }
    >
      <WeekSwitch monday={monday} onChange={setMonday} />
      <Loaded query={week} skeleton={<Skeleton lines={children.length + 1} height={62} />}>
        {(shown) => (
          <div className="canteen" aria-busy={week.isPlaceholderData}>
            <div className="stack">
              <WeekAlerts week={shown} />
              <WeekGrid week={shown} />
              <CutOffLine week={shown} />
              <WeekTotal week={shown} />
              <PriceWhy week={shown} />
            </div>
            <WeekMenus week={shown} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
