import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { BackLink, Page } from '../../../app/ui';
import { useAccessMessages } from '../messages';
import { staffQuery } from '../queries';
import { isAdministrator } from '../rights';
import { GrantForm } from './GrantForm';
import { PersonSearch } from './PersonSearch';
import './access.css';

/** First who, then what, where and until when. */
export function GrantScreen() {
  const t = useAccessMessages();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const [person, setPerson] = useState(search.get('personne') ?? '');
  const allowed = isAdministrator(me);
  const chosen = useQuery({ ...staffQuery(person), enabled: allowed && person !== '' });
  if (!allowed) return <NotFound />;
  const staff = chosen.data;
  return (
    <Page title={t('grant')} width="narrow" before={<BackLink to="/acces">{t('title')}</BackLink>}>
      {person && staff ? (
        <GrantForm
          personId={person}
          name={`${staff.person.givenName} ${staff.person.familyName}`}
          held={staff.rights.filter(({ ended }) => !ended)}
          onOther={() => {
            setPerson('');
            setSearch({}, { replace: true });
          }}
        />
      ) : (
        <section className="card pad">
          <PersonSearch onChoose={setPerson} />
        </section>
      )}
    </Page>
  );
}
