import { useQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page, Select } from '../../../app/ui';
import { AccompanimentCard } from '../../accompaniment';
import { schoolsOf, schoolsQuery } from '../../school';
import { staffQuery } from '../api';
import { useStaffMessages } from '../messages';
import { SchoolSignOut } from './SchoolSignOut';
import { StaffList } from './StaffList';
import './staff.css';

/** The staff of the schools one heads, or of the town: who can get in, and who was invited. */
export function StaffScreen() {
  const t = useStaffMessages();
  const { me, space } = useSession();
  const { state } = useLocation() as { state: { back?: { to: string; name: string } } | null };
  const back = state?.back;
  const schools = useQuery(schoolsQuery);
  const own = schoolsOf(me, space, schools.data ?? []);
  const [chosen, setChosen] = useState('');
  const school = chosen || (space === 'head' ? (own[0]?.id ?? '') : '');
  const staff = useQuery(staffQuery(school));
  return (
    <Page title={t('title')} before={back && <BackLink to={back.to}>{back.name}</BackLink>}>
      {(own.length > 1 || space === 'town') && (
        <Select
          label={t('school')}
          value={school}
          options={[
            ...(space === 'town' ? [{ value: '', label: t('school.all') }] : []),
            ...own.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
      <Loaded query={staff}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={UsersRound} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            <StaffList
              key={school}
              staff={list}
              schoolOf={(id) => (school ? undefined : own.find((one) => one.id === id)?.name)}
            />
          )
        }
      </Loaded>
      {space === 'head' && school && <AccompanimentCard key={`with ${school}`} schoolId={school} />}
      {school && (
        <SchoolSignOut key={school} id={school} name={own.find(({ id }) => id === school)?.name ?? ''} />
      )}
    </Page>
  );
}
