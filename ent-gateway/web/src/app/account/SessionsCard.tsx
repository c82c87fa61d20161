import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { clock, dayOf, longDay } from '../format';
import { useLanguage } from '../i18n';
import { Button, Loaded, Notice, Skeleton, toast } from '../ui';
import { endSession, sessionsQuery } from './api';
import { useAccountMessages } from './messages';

/** The devices on which one is signed in; each can be signed out from here. */
export function SessionsCard() {
  const t = useAccountMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const ending = useMutation({
    mutationFn: endSession,
    onSuccess: () => toast('ok', t('session.ended')),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const moment = (at: string) =>
    t('session.at', { day: longDay(dayOf(at), language), hour: clock(at, language) });
  return (
    <section className="card pad stack" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      {ending.isError && <Notice kind="danger">{t('session.failed')}</Notice>}
      <Loaded query={sessions} skeleton={<Skeleton lines={2} />}>
        {(list) => (
          <ul className="stack">
            {list.map((session) => {
              const device =
                session.browser && session.system
                  ? t('session.device', { browser: session.browser, system: session.system })
                  : session.browser || session.system || t('session.unknown');
              return (
                <li key={session.id} className="row between wrap">
                  <span className="row">
                    <MonitorSmartphone aria-hidden="true" size={20} />
                    <span>
                      <span className="b">{device}</span>{' '}
                      {session.current && <span className="pill ok">{t('session.current')}</span>}
                      <br />
                      <span className="s soft">
                        {t('session.since', { moment: moment(session.since) })} ·{' '}
                        {t('session.seen', { moment: moment(session.lastSeenAt) })}
                      </span>
                    </span>
                  </span>
                  {!session.current && (
                    <Button
                      aria-label={t('session.end.of', { device })}
                      isPending={ending.isPending && ending.variables === session.id}
                      onPress={() => ending.mutate(session.id)}
                    >
                      {t('session.end')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      <p className="s soft prose">{t('sessions.more')}</p>
    </section>
  );
}
