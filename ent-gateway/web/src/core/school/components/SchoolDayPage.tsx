import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Day, nextWeekday, today, weekday } from '../../../app/format';
import { useSession } from '../../../app/session';
import { Button, DaySwitch, Loaded, Page, useUiMessages } from '../../../app/ui';
import type { School } from '../api';
import { schoolsQuery } from '../queries';
import { schoolsOf } from '../schoolsOf';
import { NoSchool } from './NoSchool';

interface SchoolDay {
  schools: School[];
  date: Day;
  onDate: (date: Day) => void;
}

interface SchoolDayPageProps {
  title: string;
  children: (shown: SchoolDay) => ReactNode;
}

/** A day at the schools that a person works for: today, or Monday at the week-end, and any other day of school. */
export function SchoolDayPage({ title, children }: SchoolDayPageProps) {
  const words = useUiMessages();
  const { me, space } = useSession();
  const schools = useQuery(schoolsQuery);
  const now = today();
  const [date, setDate] = useState(weekday(now) > 5 ? nextWeekday(now) : now);
  return (
    <Page
      title={title}
      actions={
        <Button onPress={() => window.print()}>
          <Printer aria-hidden="true" size={18} />
          {words('print')}
        </Button>
      }
    >
      <Loaded query={schools}>
        {(all) => {
          const mine = schoolsOf(me, space, all);
          return mine.length === 0 ? (
            <NoSchool all={all} />
          ) : (
            <>
              <DaySwitch date={date} onChange={setDate} />
              {children({ schools: mine, date, onDate: setDate })}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
