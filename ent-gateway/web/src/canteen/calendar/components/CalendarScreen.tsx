import { useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { listLinks } from '../api';
import { useCalendarMessages } from '../messages';
import { ChildLink } from './ChildLink';

export function CalendarScreen() {
  const t = useCalendarMessages();
  const links = useQuery({ queryKey: ['canteen', 'calendars'], queryFn: listLinks });
  return (
    <Page title={t('title')} before={<Link to="/cantine">{t('back')}</Link>} width="narrow">
      <div className="stack-l">
        <p className="prose">{t('why')}</p>
        <Loaded query={links}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState icon={CalendarDays} title={t('children')} />
            ) : (
              list.map((link) => <ChildLink key={link.childId} link={link} />)
            )
          }
        </Loaded>
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{t('how')}</h2>
          <p>{t('how.phone')}</p>
          <p>{t('how.web')}</p>
          <p className="soft prose">{t('secret')}</p>
        </section>
      </div>
    </Page>
  );
}
