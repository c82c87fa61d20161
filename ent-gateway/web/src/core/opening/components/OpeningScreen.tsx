import { CalendarDays } from 'lucide-react';
import { Link } from 'react-router';
import { BackLink, Page } from '../../../app/ui';
import { useOpeningMessages } from '../messages';
import { SchoolListCard } from './SchoolListCard';
import { SchoolsCard } from './SchoolsCard';
import { YearsCard } from './YearsCard';
import './opening.css';

/** The schools of the town and their years: what everything else stands on. */
export function OpeningScreen() {
  const t = useOpeningMessages();
  return (
    <Page
      title={t('title')}
      before={<BackLink to="/classes">{t('classes')}</BackLink>}
      actions={
        <Link className="btn" to="/ecoles/calendrier">
          <CalendarDays aria-hidden="true" size={18} />
          {t('calendar')}
        </Link>
      }
    >
      <SchoolsCard />
      <SchoolListCard />
      <YearsCard />
    </Page>
  );
}
