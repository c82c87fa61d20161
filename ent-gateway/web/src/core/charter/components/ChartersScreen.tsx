import { useQuery } from '@tanstack/react-query';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import { versionsQuery } from '../api';
import { useCharterMessages } from '../messages';
import { placesOf } from '../places';
import { PlaceCharters } from './PlaceCharters';
import './charter.css';

/** Charters of the own schools, or of the town: what holds, what comes, what was. */
export function ChartersScreen() {
  const t = useCharterMessages();
  const { me, space } = useSession();
  const places = placesOf(me, space);
  const versions = useQuery({ ...versionsQuery, enabled: places.length > 0 });
  const schools = useQuery({ ...schoolsQuery, enabled: space === 'head' });
  if (places.length === 0) return <NotFound />;
  const nameOf = (place: string | null) =>
    place ? (schools.data?.find(({ id }) => id === place)?.name ?? '') : me.territory.name;
  return (
    <Page title={t('versions')}>
      <p className="prose no-print">{t('versions.lead')}</p>
      <Loaded query={versions}>
        {(all) =>
          places.map((place) => (
            <PlaceCharters key={place ?? 'town'} place={place} name={nameOf(place)} all={all} />
          ))
        }
      </Loaded>
    </Page>
  );
}
