import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Button, Loaded, Page, toast } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { getCatalogue, listSuspensions, type Suspension, undoSuspension } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';
import { SuspensionForm } from './SuspensionForm';
import './activities.css';

/** Strike, trip, closed class: days called off, and those that still can be given back. */
export function SuspensionsScreen() {
  const t = useActivityMessages();
  const language = useLanguage();
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
  const period = ({ from, to }: Suspension) =>
    from === to
      ? fullDate(from, language)
      : t('period', { from: fullDate(from, language), to: fullDate(to, language) });
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
                  <li key={one.id} className="card pad row between wrap">
                    <span>
                      <span className="b">
                        {t(`reason.${one.reason}`)} · {period(one)}
                      </span>
                      <br />
                      <span className="s soft">
                        {[one.label, t(one.freeOfCharge ? 'free' : 'charged')].filter(Boolean).join(' · ')}
                      </span>
                    </span>
                    {one.from > today() && (
                      <Button isPending={undo.isPending} onPress={() => undo.mutate(one.id)}>
                        <RotateCcw aria-hidden="true" size={18} />
                        {t('undo')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </Page>
  );
}
