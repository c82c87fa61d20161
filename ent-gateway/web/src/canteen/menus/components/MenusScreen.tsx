import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, weekDays } from '../../../app/format';
import { NoSchool, schoolsQuery } from '../../../core/school';
import { Loaded, Page, PrintButton, Select, useWeek, WeekSwitch } from '../../../app/ui';
import { listMenus } from '../api';
import { useMenusMessages } from '../messages';
import { EgalimCard } from './EgalimCard';
import { Poster } from './Poster';
import { SchoolMenuCard } from './SchoolMenuCard';
import './menus.css';

export function MenusScreen() {
  const t = useMenusMessages();
  const [monday, setMonday] = useWeek();
  const schools = useQuery(schoolsQuery);
  const [chosen, setChosen] = useState<string>();
  const schoolId = chosen ?? schools.data?.[0]?.id ?? '';
  const menus = useQuery({
    queryKey: ['canteen', 'menus', schoolId, monday],
    queryFn: () => listMenus(schoolId, monday, addDays(monday, 4)),
    enabled: schoolId !== '',
  });
  return (
    <Page title={t('title')} actions={<PrintButton>{t('print')}</PrintButton>}>
      <div className="row wrap between no-print">
        <WeekSwitch monday={monday} onChange={setMonday} />
        {schools.data && (
          <Select
            label={t('school')}
            value={schoolId}
            onChange={(event) => setChosen(event.target.value)}
            options={schools.data.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      {schools.data?.length === 0 ? (
        <NoSchool all={[]} />
      ) : (
        <Loaded query={menus}>
          {(list) => (
            <div className="menus">
              {weekDays(monday)
                .map((date) => ({ date, menu: list.find((menu) => menu.date === date) }))
                .filter(({ date, menu }) => menu ?? new Date(date).getUTCDay() !== 3)
                .map(({ date, menu }) => (
                  <SchoolMenuCard
                    key={date}
                    schoolId={schoolId}
                    date={date}
                    menu={menu}
                    warnings={menu?.warnings ?? []}
                  />
                ))}
              <Poster
                school={schools.data?.find(({ id }) => id === schoolId)?.name ?? ''}
                monday={monday}
                menus={list}
              />
            </div>
          )}
        </Loaded>
      )}
      <EgalimCard />
    </Page>
  );
}
