import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import { versionsQuery } from '../api';
import { useCharterMessages } from '../messages';
import { offeredWords } from '../offered';
import { lastWords, placesOf, versionsAt } from '../places';
import { CharterForm } from './CharterForm';
import './charter.css';

/** Writes the next version for a school or the town, from the one before or from the words that are offered. */
export function WriteCharterScreen() {
  const t = useCharterMessages();
  const { me, space } = useSession();
  const [search] = useSearchParams();
  const place = search.get('ecole');
  const mine = placesOf(me, space).includes(place);
  const versions = useQuery({ ...versionsQuery, enabled: mine });
  const schools = useQuery({ ...schoolsQuery, enabled: mine && place !== null });
  if (!mine) return <NotFound />;
  const name = place ? (schools.data?.find(({ id }) => id === place)?.name ?? '') : me.territory.name;
  return (
    <Page
      title={t('write')}
      width="wide"
      before={<BackLink to="/chartes">{name === '' ? t('versions') : name}</BackLink>}
    >
      <Loaded query={versions}>
        {(all) => {
          const last = lastWords(all, place);
          return (
            <CharterForm
              place={place}
              words={last ?? offeredWords(t)}
              inForce={versionsAt(all, place).find(({ standing }) => standing === 'IN_FORCE')}
              note={t(
                last ? (versionsAt(all, place).length > 0 ? 'from.before' : 'from.town') : 'from.offered',
              )}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
