import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BackLink, Loaded, Page, toast } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { getCatalogue, listSuspensions, undoSuspension } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';
import { DecidedSuspension } from './DecidedSuspension';
import { SuspensionForm } from './SuspensionForm';
import './activities.css';

/** Strike, trip, closed class: days called off, and those that still can be given back. */
export function SuspensionsScreen() {
  const t = useActivityMessages();
  const client = useQueryClient();
  const schools = useQuery(schoolsQuery);
  const catalogue = useQuery({ queryKey: ['canteen', 'catalogue'], queryFn: getCatalogue });
  const decided = useQuery({ queryKey: ['canteen', 'suspensions'], queryFn: listSuspensions });
  const undo = useMutation({
    mutationFn: undoSuspension,
    onSuccess: ({ children }) => toast('ok', t('undone', { count: children })),
    onError: (error) => toast('danger', t(problemOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  return (
    <Page title={t('suspensions')} before={<BackLink to="/activites">{t('title')}</BackLink>}>
      <Loaded query={schools}>
        {(all) => (
          <Loaded query={catalogue}>
            {({ activities }) => <SuspensionForm schools={all} activities={activities} />}
          </Loaded>
        )}
      </Loaded>
      <section className="stack" aria-labelledby="decided">
        <h2 id="decided">{t('decided')}</h2>
        <Loaded query={decided}>
          {(list) =>
            list.length === 0 ? (
              <p className="soft">{t('decided.none')}</p>
            ) : (
              <ul className="stack">
                {list.map((one) => (
                  <DecidedSuspension
                    key={one.id}
                    suspension={one}
                    schools={schools.data ?? []}
                    activities={catalogue.data?.activities ?? []}
                    undoing={undo.isPending}
                    onUndo={() => undo.mutate(one.id)}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </Page>
  );
}
