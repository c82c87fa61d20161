import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, Button, Loaded, Notice, Page, toast } from '../../../app/ui';
import { type OneResource, playerOf, removeResource, resourceQuery, resourcesKey } from '../api';
import { isDead } from '../links';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { keepsTown } from '../usePlaces';
import { OpenLink } from './OpenLink';
import { OwnRating } from './OwnRating';
import { Recommendations } from './Recommendations';
import { RemoveResource } from './RemoveResource';
import { ResourceFacts } from './ResourceFacts';
import { SendResource } from './SendResource';
import { ToolPanel } from './ToolPanel';
import './catalogue.css';

/** A resource with its sheets, what colleagues say of it, and the way to a class. */
export function ResourceScreen() {
  const t = useCatalogueMessages();
  const { id = '' } = useParams();
  // what was searched for where one comes from
  const state: unknown = useLocation().state;
  const searched = typeof state === 'string' ? state : '';
  const found = useQuery(resourceQuery(id));
  return (
    <Page
      title={found.data?.title ?? t('resource')}
      width="wide"
      before={<BackLink to={`/catalogue${searched}`}>{t('title')}</BackLink>}
    >
      <Loaded query={found}>{(resource) => <Shown key={resource.id} resource={resource} />}</Loaded>
    </Page>
  );
}

function Shown({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const { space } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const removing = useMutation({
    mutationFn: () => removeResource(resource.id),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('removed'));
      await navigate('/catalogue');
      await client.invalidateQueries({ queryKey: resourcesKey });
    },
  });
  return (
    <div className="catalogue-one">
      <div className="stack-l resource-head">
        {resource.mayKeep && isDead(resource.link) && <Notice kind="warn">{t('dead.more')}</Notice>}
        <div className="row wrap">
          {!resource.tool && (
            <OpenLink
              title={resource.title}
              address={resource.address}
              host={resource.host}
              player={resource.playable ? playerOf(resource.id) : undefined}
            />
          )}
          {resource.mayKeep && (
            <Button onPress={() => void navigate(`/catalogue/${resource.id}/corriger`)}>{t('edit')}</Button>
          )}
          {resource.mayKeep && (
            <RemoveResource isPending={removing.isPending} onRemove={() => removing.mutate()} />
          )}
        </div>
        {resource.tool && !keepsTown(space) && (
          <ToolPanel resource={resource} mayVisit={space === 'teacher'} />
        )}
        {removing.error && <Notice kind="danger">{t(catalogueProblem(removing.error))}</Notice>}
      </div>
      {!keepsTown(space) && (
        <div className="resource-send">
          <SendResource resource={resource} />
        </div>
      )}
      <ResourceFacts resource={resource} />
      {!keepsTown(space) && (
        <aside className="stack-l" aria-label={t('school')}>
          <OwnRating resource={resource} />
          <Recommendations resource={resource} />
        </aside>
      )}
    </div>
  );
}
