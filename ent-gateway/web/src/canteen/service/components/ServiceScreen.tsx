import { useSession } from '../../../app/session';
import { SchoolDayPage } from '../../../core/school';
import { useServiceMessages } from '../messages';
import { CountsTable } from './CountsTable';
import { SchoolMenus } from './SchoolMenus';

/** What an animator needs at noon: how many, where, and what is served. Elected members see the menus. */
export function ServiceScreen() {
  const t = useServiceMessages();
  const { space } = useSession();
  return (
    <SchoolDayPage title={t('title')}>
      {({ schools, date, onDate }) => (
        <>
          {space !== 'elected' && <CountsTable schools={schools} date={date} onChange={onDate} />}
          <SchoolMenus schools={schools} date={date} />
        </>
      )}
    </SchoolDayPage>
  );
}
