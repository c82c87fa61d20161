import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import type { Day } from '../../../app/format';
import { Button, Loaded, toastAbout } from '../../../app/ui';
import { getCaterer, listSteps, noteReceipt, sendAgain, type Service } from '../api';
import { useKitchenMessages } from '../messages';
import { sendingProblem } from '../problems';
import { SendingStep } from './SendingStep';

interface SendingCardProps {
  service: Service;
  schoolId: string;
  date: Day;
}

/** Which versions went to the caterer, and which it has acknowledged. */
export function SendingCard({ service, schoolId, date }: SendingCardProps) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const steps = useQuery({
    queryKey: ['canteen', 'orders', 'steps', schoolId, date],
    queryFn: () => listSteps(schoolId, date),
    refetchInterval: 60_000,
  });
  const caterer = useQuery({ queryKey: ['canteen', 'caterer'], queryFn: getCaterer });
  const toast = toastAbout(`sending ${service.activityId} ${date}`);
  const onSettled = () => client.invalidateQueries({ queryKey: ['canteen', 'orders', 'steps'] });
  const again = useMutation({
    mutationFn: () => sendAgain(service.activityId, date),
    onSuccess: () => toast('ok', t('sending.again.done')),
    onError: (error) => toast('danger', t(sendingProblem(error))),
    onSettled,
  });
  const noting = useMutation({
    mutationFn: (version: number) => noteReceipt(service.activityId, date, version),
    onSuccess: () => toast('ok', t('sending.note.done')),
    onError: () => toast('danger', t('sending.failed')),
    onSettled,
  });
  const newest = service.versions.at(-1);
  if (!newest) return null;
  return (
    <section className="card pad stack no-print" aria-labelledby={`sending-${service.activityId}`}>
      <h2 id={`sending-${service.activityId}`}>{t('sending')}</h2>
      <Loaded query={steps}>
        {(all) => {
          const own = all.filter(({ activityId }) => activityId === service.activityId);
          const known = own.find(({ version }) => version === newest.version)?.acknowledgedAt;
          return (
            <>
              {own.length === 0 && <p className="soft">{t('sending.none')}</p>}
              <ol className="changes">
                {service.versions.map(({ version }) => (
                  <SendingStep
                    key={version}
                    version={version}
                    newest={version === newest.version}
                    step={own.find((one) => one.version === version)}
                  />
                ))}
              </ol>
              {caterer.data?.mailOpen === false && <p className="soft">{t('caterer.off')}</p>}
              <div className="row wrap">
                {caterer.data?.mailOpen !== false && (
                  <Button isPending={again.isPending} onPress={() => again.mutate()}>
                    <Send aria-hidden="true" size={18} />
                    {t('sending.again')}
                  </Button>
                )}
                {!known && (
                  <Button isPending={noting.isPending} onPress={() => noting.mutate(newest.version)}>
                    {t('sending.note')}
                  </Button>
                )}
              </div>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
