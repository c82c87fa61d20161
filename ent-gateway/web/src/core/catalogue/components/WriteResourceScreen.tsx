import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { resourceQuery } from '../api';
import { useCatalogueMessages } from '../messages';
import { usePlaces } from '../usePlaces';
import { AddResource } from './AddResource';
import { EditResource } from './EditResource';
import './catalogue.css';

/** A new resource for the own part of the catalogue, or a correction of one. */
export function WriteResourceScreen() {
  const t = useCatalogueMessages();
  const { id = '' } = useParams();
  const places = usePlaces();
  const found = useQuery({ ...resourceQuery(id), enabled: id !== '' });
  return (
    <Page
      title={t(id ? 'edit' : 'new')}
      before={
        <BackLink to={id ? `/catalogue/${id}` : '/catalogue'}>{found.data?.title ?? t('title')}</BackLink>
      }
    >
      {id ? (
        <Loaded query={found}>
          {(resource) => (resource.mayKeep ? <EditResource resource={resource} /> : <NotFound />)}
        </Loaded>
      ) : (
        <>
          <p>
            <Link to="/catalogue/depuis-un-outil">{t('new.fromTool')}</Link>
          </p>
          {places.length > 0 && <AddResource places={places} />}
        </>
      )}
    </Page>
  );
}
