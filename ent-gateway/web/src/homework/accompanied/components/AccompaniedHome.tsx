import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { accompaniedQuery } from '../api';
import { useAccompaniedMessages } from '../messages';
import { ClassCard } from './ClassCard';
import { PupilCard } from './PupilCard';
import './accompanied.css';

/** The first screen of staff beside the teachers: the classes and pupils of today, and what the day brings them. */
export function AccompaniedHome() {
  const t = useAccompaniedMessages();
  const language = useLanguage();
  const accompanied = useQuery(accompaniedQuery);
  const today = accompanied.data?.today;
  return (
    <Page title={t('title')} before={today && capital(longDay(today, language))}>
      <Loaded query={accompanied}>
        {({ classes, pupils }) =>
          classes.length + pupils.length === 0 ? (
            <EmptyState icon={Users} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="accompanied">
              {classes.map((one) => (
                <ClassCard key={one.schoolClass.id} one={one} />
              ))}
              {pupils.map((one) => (
                <PupilCard key={one.child.id} one={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
