import { useQuery } from '@tanstack/react-query';
import { Printer, School } from 'lucide-react';
import { useState } from 'react';
import { capital, longDay, nextWeekday, today, weekday } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school/queries';
import { schoolsOf } from '../../../core/school/schoolsOf';
import { useServiceMessages } from '../messages';
import { CountsTable } from './CountsTable';
import { DaySwitch } from './DaySwitch';
import { SchoolMenus } from './SchoolMenus';
import './service.css';

/** What an animator or a head needs at noon: how many, where, and what is served. Elected members see the menus. */
export function ServiceScreen() {
  const t = useServiceMessages();
  const language = useLanguage();
  const { me, space } = useSession();
  const schools = useQuery(schoolsQuery);
  const now = today();
  const [date, setDate] = useState(weekday(now) > 5 ? nextWeekday(now) : now);
  return (
    <Page
      title={t(space === 'head' ? 'title.school' : 'title')}
      before={capital(longDay(date, language))}
      actions={
        <Button onPress={() => window.print()}>
          <Printer aria-hidden="true" size={18} />
          {t('print')}
        </Button>
      }
    >
      <Loaded query={schools}>
        {(all) => {
          const mine = schoolsOf(me, space, all);
          return mine.length === 0 ? (
            <EmptyState icon={School} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            <>
              <DaySwitch date={date} onChange={setDate} />
              {space !== 'elected' && <CountsTable schools={mine} date={date} onChange={setDate} />}
              <SchoolMenus schools={mine} date={date} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
