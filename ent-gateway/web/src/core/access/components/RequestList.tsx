import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, Notice, toast } from '../../../app/ui';
import { accept, refuse, type Request } from '../api';
import { useAccessMessages } from '../messages';
import { accessProblem } from '../problems';
import { requestsQuery } from '../queries';

/** The strongest right takes two administrators: what one has asked waits here for another. */
export function RequestList() {
  const t = useAccessMessages();
  const { data: requests = [] } = useQuery(requestsQuery);
  if (requests.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="access-requests">
      <h2 id="access-requests">{t('requests')}</h2>
      <p className="soft prose">{t('requests.more')}</p>
      <ul className="stack access-plain">
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function RequestRow({ request: { id, person, asker, askedBy, askedAt, until } }: { request: Request }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const { me } = useSession();
  const client = useQueryClient();
  const name = `${person.givenName} ${person.familyName}`;
  const done = (key: 'accepted' | 'refused' | 'takenBack') => async () => {
    toast('ok', t(key, { name }));
    await client.invalidateQueries({ queryKey: ['access'] });
  };
  const own = askedBy === me.person.id;
  const accepting = useMutation({ mutationFn: () => accept(id), onSuccess: done('accepted') });
  const refusing = useMutation({
    mutationFn: () => refuse(id),
    onSuccess: done(own ? 'takenBack' : 'refused'),
  });
  const error = accepting.error ?? refusing.error;
  return (
    <li className="stack">
      <div className="row between wrap">
        <div>
          <p className="b">{t('request', { name })}</p>
          <p className="s soft">
            {t('request.by', { asker: asker ?? '', date: fullDate(dayOf(askedAt), language) })}{' '}
            {until ? t('request.until', { date: fullDate(until, language) }) : t('request.lasting')}
          </p>
        </div>
        <div className="row wrap">
          {!own && person.id !== me.person.id && (
            <Button kind="primary" isPending={accepting.isPending} onPress={() => accepting.mutate()}>
              <ShieldCheck aria-hidden="true" size={18} />
              {t('accept')}
            </Button>
          )}
          <Button isPending={refusing.isPending} onPress={() => refusing.mutate()}>
            {t(own ? 'takeBack' : 'refuse')}
          </Button>
        </div>
      </div>
      {own && <p className="s soft">{t('request.own')}</p>}
      {error && <Notice kind="danger">{t(accessProblem(error))}</Notice>}
    </li>
  );
}
