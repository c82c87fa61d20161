import { useQuery } from '@tanstack/react-query';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { useProjectMessages } from '../messages';
import { tilesQuery } from '../queries';
import { TilesForm } from './TilesForm';

/** From where the maps of project pages are drawn, for the administrators of the town. */
export function MapTilesScreen() {
  const t = useProjectMessages();
  const { me } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const tiles = useQuery({ ...tilesQuery, enabled: administers });
  if (!administers) return <NotFound />;
  return (
    <Page title={t('tiles')} width="narrow" before={<BackLink to="/territoire">{t('tiles.back')}</BackLink>}>
      <p className="prose">{t('tiles.what')}</p>
      <Loaded query={tiles}>{({ tiles: known }) => <TilesForm known={known} />}</Loaded>
    </Page>
  );
}
