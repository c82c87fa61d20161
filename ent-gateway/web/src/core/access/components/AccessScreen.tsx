import { useQuery } from '@tanstack/react-query';
import { UserPlus, Users } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { NotFound } from '../../../app/errors';
import { SearchField } from '../../../app/search';
import { useSession } from '../../../app/session';
import { Choice, EmptyState, Loaded, Page } from '../../../app/ui';
import { listStaff, page, type Shown, shownStaff } from '../api';
import { useAccessMessages } from '../messages';
import { isAdministrator } from '../rights';
import { ExportButton } from './ExportButton';
import { RequestList } from './RequestList';
import { RuleCard } from './RuleCard';
import { SoleAdministrator } from './SoleAdministrator';
import { StaffRow } from './StaffRow';
import './access.css';

/** Who has access to what, since when and until when. */
export function AccessScreen() {
  const t = useAccessMessages();
  const { me } = useSession();
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('ALL');
  const name = useDeferredValue(text.trim());
  const staff = useQuery({
    queryKey: ['access', 'staff', name, shown],
    queryFn: () => listStaff(name, shown),
    enabled: isAdministrator(me),
  });
  if (!isAdministrator(me)) return <NotFound />;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ExportButton />
          <Link className="btn primary" to="/acces/donner">
            <UserPlus aria-hidden="true" size={18} />
            {t('grant')}
          </Link>
        </>
      }
    >
      <SoleAdministrator />
      <RequestList />
      <div className="access-tools">
        <SearchField label={t('search')} value={text} onChange={setText} />
        <Choice
          label={t('show')}
          hideLabel
          value={shown}
          options={shownStaff.map((value) => ({ value, label: t(`show.${value}`) }))}
          onChange={setShown}
        />
      </div>
      <Loaded query={staff}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState icon={Users} title={t(`none.${shown}`)}>
              <p>{t('none.more')}</p>
              <Link to="/familles" state={{ family: name }}>
                {t('none.families')}
              </Link>
            </EmptyState>
          ) : (
            <>
              <ul className="card access-list" aria-label={t('title')}>
                {people.map((one) => (
                  <StaffRow key={one.person.id} staff={one} />
                ))}
              </ul>
              {people.length === page && <p className="soft">{t('more', { count: page, shown: page })}</p>}
            </>
          )
        }
      </Loaded>
      <RuleCard />
    </Page>
  );
}
