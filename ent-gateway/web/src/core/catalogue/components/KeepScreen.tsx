import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { Page, Select } from '../../../app/ui';
import { useCatalogueMessages } from '../messages';
import { usePlaces } from '../usePlaces';
import { CatalogueTabs } from './CatalogueTabs';
import { DeadLinks } from './DeadLinks';
import { ExchangeCard } from './ExchangeCard';
import './catalogue.css';

/** Keeping one's part of the catalogue: files in and out, and links that lead nowhere. */
export function KeepScreen() {
  const t = useCatalogueMessages();
  const { me } = useSession();
  const isAdministrator = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const places = usePlaces();
  const [at, setAt] = useState(0);
  const place = places[at] ?? places[0];
  return (
    <Page title={t('keep')}>
      <CatalogueTabs />
      {isAdministrator && (
        <p>
          <Link to="/catalogue/outils">{t('keep.tools')}</Link>
        </p>
      )}
      <DeadLinks />
      {places.length > 1 && (
        <Select
          label={t('field.place')}
          value={String(at)}
          options={places.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={({ target }) => setAt(Number(target.value))}
        />
      )}
      {place && <ExchangeCard key={`${place.origin} ${place.schoolId ?? ''}`} place={place} />}
    </Page>
  );
}
