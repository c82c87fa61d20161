import { useQuery } from '@tanstack/react-query';
import { Puzzle } from 'lucide-react';
import { useState } from 'react';
import { BackLink, EmptyState, Loaded, Page, Select } from '../../../app/ui';
import { offeredQuery, useLtiMessages } from '../../lti';
import { useCatalogueMessages } from '../messages';
import { usePlaces } from '../usePlaces';
import { FromTool } from './FromTool';
import './catalogue.css';

/** The tools of the town, from which resources are added. */
export function FromToolScreen() {
  const t = useLtiMessages();
  const words = useCatalogueMessages();
  const places = usePlaces();
  const [at, setAt] = useState(0);
  const place = places[at] ?? places[0];
  return (
    <Page title={t('from')} before={<BackLink to="/catalogue/nouvelle">{words('new')}</BackLink>}>
      <p className="prose">{t('from.lead')}</p>
      {places.length > 1 && (
        <Select
          label={words('field.place')}
          value={String(at)}
          options={places.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={({ target }) => setAt(Number(target.value))}
        />
      )}
      <Loaded query={useQuery(offeredQuery)}>
        {(tools) =>
          tools.length === 0 ? (
            <EmptyState icon={Puzzle} title={t('from.none')}>
              <p>{t('from.none.more')}</p>
            </EmptyState>
          ) : (
            place && tools.map((tool) => <FromTool key={tool.id} tool={tool} place={place} />)
          )
        }
      </Loaded>
    </Page>
  );
}
