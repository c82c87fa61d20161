import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { articleQuery, AssignedNote, type BlogPlace, blogOf } from '../../blog';
import { projectQuery } from '../../projects';
import { useBuilderMessages } from '../messages';
import { BuildForm } from './BuildForm';

/** Builds a project page of blocks: pupils on a tablet, teachers at a desk. */
export function BuildScreen() {
  const t = useBuilderMessages();
  const { me, space } = useSession();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const article = useQuery(articleQuery(id));
  const page = article.data?.page === true;
  const project = useQuery({ ...projectQuery(id), enabled: page });
  const journal = search.get('ecole');
  const place: BlogPlace = journal
    ? { classId: null, schoolId: journal }
    : { classId: search.get('classe') ?? me.classes[0]?.id ?? '', schoolId: '' };
  return (
    <Page
      title={t(id ? 'edit' : 'title')}
      before={<BackLink to={id ? `/blog/${id}` : blogOf(place)}>{t('back')}</BackLink>}
    >
      {id === '' ? (
        <BuildForm place={place} article={undefined} project={{ blocks: [], map: null }} />
      ) : (
        <Loaded query={article}>
          {(found) => (
            <>
              {space === 'pupil' && <AssignedNote article={found} />}
              {page ? (
                <Loaded query={project}>
                  {(built) => <BuildForm key={found.id} place={found} article={found} project={built} />}
                </Loaded>
              ) : (
                <BuildForm key={found.id} place={found} article={found} project={{ blocks: [], map: null }} />
              )}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
