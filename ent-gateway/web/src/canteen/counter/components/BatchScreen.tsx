import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf, fullDate, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Button, Loaded, Notice, Page } from '../../../app/ui';
import { beginBatch, type BatchView, getLatestBatch } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';

const often = 5_000;

/** Asks CAF and MSA for all households that consent: how far it has come, and what changed. */
export function BatchScreen() {
  const t = useCounterMessages();
  const client = useQueryClient();
  const latest = useQuery({
    queryKey: ['quotient-batch'],
    queryFn: getLatestBatch,
    refetchInterval: ({ state }) => (state.data?.batch && !state.data.batch.endedAt ? often : false),
  });
  const beginning = useMutation({
    mutationFn: beginBatch,
    onSettled: () => client.invalidateQueries({ queryKey: ['quotient-batch'] }),
  });
  return (
    <Page title={t('batch')} before={<BackLink to="/quotients">{t('batch.back')}</BackLink>}>
      <p className="prose">{t('batch.how')}</p>
      {beginning.error && <Notice kind="danger">{t(counterProblem(beginning.error))}</Notice>}
      <Loaded query={latest}>
        {({ offered, consents, batch }) => (
          <>
            {!offered && <Notice kind="info">{t('problem.notOffered')}</Notice>}
            <p>{t('batch.consents', { count: consents })}</p>
            {offered && (!batch || batch.endedAt) && (
              <Button
                kind="primary"
                isDisabled={consents === 0}
                isPending={beginning.isPending}
                onPress={() => beginning.mutate()}
              >
                {t('batch.begin')}
              </Button>
            )}
            {batch && <Progress batch={batch} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Progress({ batch }: { batch: BatchView }) {
  const t = useCounterMessages();
  const language = useLanguage();
  const amount = (cents: number | null) =>
    cents == null ? t('batch.unknown') : quotientEuros(cents, language);
  return (
    <section className="card pad stack" aria-labelledby="latest">
      <h2 id="latest">{t('batch.latest', { day: fullDate(dayOf(batch.startedAt), language) })}</h2>
      <progress value={batch.asked} max={Math.max(batch.total, 1)} aria-labelledby="latest" />
      <p role="status">
        {t(batch.endedAt ? 'batch.ended' : 'batch.running', { asked: batch.asked, total: batch.total })}
      </p>
      <p className="soft">{t('batch.same', { count: batch.same })}</p>
      <ul className="stack">
        {batch.lines.map(({ householdId, name, outcome, formerCents, valueCents }) => (
          <li key={householdId} className="row between wrap">
            <Link to={`/familles/${householdId}`}>{name}</Link>
            <span>
              {outcome === 'CHANGED'
                ? t('batch.changed', { former: amount(formerCents), value: amount(valueCents) })
                : t('batch.missed')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
