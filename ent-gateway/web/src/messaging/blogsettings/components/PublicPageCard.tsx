import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ExternalLink, Globe } from 'lucide-react';
import { Button, Loaded, Notice, toast } from '../../../app/ui';
import { publicBlogKey, publicBlogQuery } from '../../blog';
import { choosePublicBlog, type PublicBlog } from '../api';
import { useBlogSettingsMessages } from '../messages';

/** The school's public page: its head opens and closes it, teachers see where it is. */
export function PublicPageCard({ schoolId }: { schoolId: string }) {
  const t = useBlogSettingsMessages();
  const page = useQuery(publicBlogQuery(schoolId));
  return (
    <section className="card pad stack" aria-labelledby="public-page">
      <h2 id="public-page">{t('page')}</h2>
      <p className="prose">{t('page.more')}</p>
      <Loaded query={page}>{(known) => <Setting page={known} schoolId={schoolId} />}</Loaded>
    </section>
  );
}

function Setting({ page, schoolId }: { page: PublicBlog; schoolId: string }) {
  const t = useBlogSettingsMessages();
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: ({ open, listed }: { open: boolean; listed: boolean }) =>
      choosePublicBlog(schoolId, open, listed),
    onSuccess: ({ open }) => toast('ok', t(open ? 'page.opened' : 'page.closed')),
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey: publicBlogKey }),
  });
  return (
    <>
      {page.path ? (
        <p>
          <a className="row" href={page.path} target="_blank" rel="noreferrer">
            <ExternalLink aria-hidden="true" size={18} />
            {`${window.location.host}${page.path}`}
          </a>
        </p>
      ) : (
        <Notice kind="info">{t(page.decides ? 'page.off' : 'page.off.teacher')}</Notice>
      )}
      {page.decides && (
        <>
          <div className="row wrap">
            <Button
              kind={page.open ? 'quiet' : 'primary'}
              isPending={choosing.isPending}
              onPress={() => choosing.mutate({ open: !page.open, listed: false })}
            >
              <Globe aria-hidden="true" size={18} />
              {t(page.open ? 'page.close' : 'page.open')}
            </Button>
          </div>
          {page.open && (
            <label className="row">
              <input
                type="checkbox"
                checked={page.listed}
                onChange={(event) => choosing.mutate({ open: true, listed: event.target.checked })}
              />
              {t('page.listed')}
            </label>
          )}
        </>
      )}
    </>
  );
}
