import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { BackLink, Button, Notice, Page, Skeleton, toast } from '../../../app/ui';
import { addChosen, choiceQuery, ltiProblem, useLtiMessages } from '../../lti';
import { resourcesKey } from '../api';
import './catalogue.css';

/** What was chosen within a tool, before it is added. */
export function ChosenScreen() {
  const t = useLtiMessages();
  const { token = '' } = useParams();
  const client = useQueryClient();
  const navigate = useNavigate();
  const found = useQuery({ ...choiceQuery(token), enabled: token !== 'non' });
  const adding = useMutation({
    mutationFn: () => addChosen(token),
    retry: false,
    onSuccess: async ({ resourceIds }) => {
      toast('ok', t('chosen.done', { count: resourceIds.length }));
      await navigate(resourceIds.length === 1 ? `/catalogue/${resourceIds[0]}` : '/catalogue');
      await client.invalidateQueries({ queryKey: resourcesKey });
    },
  });
  const items = found.data?.items ?? [];
  return (
    <Page title={t('chosen')} before={<BackLink to="/catalogue/depuis-un-outil">{t('from')}</BackLink>}>
      {(token === 'non' || found.error) && <Notice kind="warn">{t('chosen.gone')}</Notice>}
      {token !== 'non' && found.isPending && <Skeleton lines={3} height={120} />}
      {found.data && items.length === 0 && <Notice kind="warn">{t('chosen.none')}</Notice>}
      {items.length > 0 && (
        <section className="card pad stack">
          <ul className="stack">
            {items.map(({ title, text }, index) => (
              <li key={index}>
                <p className="b">{title}</p>
                {text && <p className="prose resource-text">{text}</p>}
              </li>
            ))}
          </ul>
          {adding.error && <Notice kind="danger">{t(ltiProblem(adding.error))}</Notice>}
          <div>
            <Button kind="primary" isPending={adding.isPending} onPress={() => adding.mutate()}>
              {t('chosen.add', { count: items.length })}
            </Button>
          </div>
        </section>
      )}
    </Page>
  );
}
