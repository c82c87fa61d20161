import { useQuery } from '@tanstack/react-query';
import { CalendarRange, Utensils } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { addDays } from '../../../app/format';
import { useChildren, useSession } from '../../../app/session';
import { EmptyState, Loaded, Page, PrintButton, Skeleton, useWeek, WeekSwitch } from '../../../app/ui';
import type { ActivityKind } from '../../activities';
import { getWeek } from '../api';
import { useWeekMessages } from '../messages';
import { kindsOf, weekOf, wholeWeek } from '../week';
import { CutOffLine } from './CutOffLine';
import { KindChoice } from './KindChoice';
import { KindWeeks } from './KindWeeks';
import { PriceWhy } from './PriceWhy';
import { WeekAlerts } from './WeekAlerts';
import { WeekMenus } from './WeekMenus';
import { WeekTotal } from './WeekTotal';
import './week.css';

export function WeekScreen() {
  const t = useWeekMessages();
  const { me } = useSession();
  const children = useChildren();
  const [monday, setMonday] = useWeek();
  const [kind, setKind] = useState<ActivityKind>('CANTEEN');
  const week = useQuery({
    queryKey: ['canteen', 'week', monday],
    queryFn: () => getWeek(monday, addDays(monday, 6)),
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
        <>
          <Link className="btn primary" to="/cantine/trimestre">
            <CalendarRange aria-hidden="true" size={18} />
            {t('term')}
          </Link>
          <PrintButton className="desk-only">{t('print')}</PrintButton>
        </>
      }
    >
      <p className="print-only b">
        {t('paper.family', { name: `${me.person.givenName} ${me.person.familyName}` })}
      </p>
      <WeekSwitch monday={monday} onChange={setMonday} />
      <Loaded query={week} skeleton={<Skeleton lines={children.length + 1} height={62} />}>
        {(shown) => (
          <div className="canteen" aria-busy={week.isPlaceholderData} inert={week.isPlaceholderData}>
            <div className="stack">
              <WeekAlerts week={shown} />
              <KindChoice kinds={kindsOf(shown)} value={kind} onChange={setKind} />
              <KindWeeks week={shown} kind={kind} />
              <CutOffLine week={weekOf(shown, kind)} />
              <WeekTotal week={wholeWeek(shown)} />
              <Link className="no-print row tall-link" to={`/cantine/compte?mois=${monday.slice(0, 7)}`}>
                {t('account')}
              </Link>
              <Link className="no-print row tall-link" to="/cantine/absences">
                {t('absence')}
              </Link>
              <PriceWhy week={weekOf(shown, kind)} />
            </div>
            {kind === 'CANTEEN' && <WeekMenus week={shown} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
