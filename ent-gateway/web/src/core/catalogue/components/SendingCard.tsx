import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, toast } from '../../../app/ui';
import { type Sending, sendingsQuery, sendResource, takeSendingBack } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { anew } from '../sendings';
import { Asked } from './Asked';

/** One sending: until when, and who has seen it. Once somebody has, taking it back can't be undone, and is asked first. */
export function SendingCard({ sending, classId }: { sending: Sending; classId: string }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const seen = sending.pupils.filter(({ seenAt }) => seenAt);
  const listAgain = () => client.invalidateQueries({ queryKey: sendingsQuery(classId).queryKey });
  const again = useMutation({
    mutationFn: () => sendResource(sending.resourceId, anew(sending, classId, today())),
    retry: false,
    onSuccess: () => toast('ok', t('sent.again')),
    onError: (error) => toast('danger', t(catalogueProblem(error))),
    onSettled: listAgain,
  });
  const taking = useMutation({
    mutationFn: () => takeSendingBack(sending.id),
    retry: false,
    onSuccess: () => toast('ok', t('sent.backTaken'), seen.length === 0 ? () => again.mutate() : undefined),
    onSettled: listAgain,
  });
  return (
    <li className="card pad stack">
      <h2 className="resource-title">
        <Link to={`/catalogue/${sending.resourceId}`}>{sending.title}</Link>
      </h2>
      <p className="soft s">
        {t(sending.wholeClass ? 'sent.all' : 'sent.some', {
          day: fullDate(dayOf(sending.sentAt), language),
          count: sending.pupils.length,
        })}
        {sending.dueOn && ` · ${t('see.until', { day: fullDate(sending.dueOn, language) })}`}
      </p>
      {sending.sentence && <p>{sending.sentence}</p>}
      <details>
        <summary>{t('sent.seen', { seen: seen.length, count: sending.pupils.length })}</summary>
        <ul className="sending-pupils">
          {sending.pupils.map((pupil) => (
            <li key={pupil.id} className="row">
              {pupil.seenAt && <Check aria-hidden="true" size={18} />}
              <span>
                {pupil.givenName} {pupil.familyName}
                {' · '}
                <span className="soft">
                  {pupil.seenAt
                    ? t('sent.seenOn', { day: fullDate(dayOf(pupil.seenAt), language) })
                    : t('sent.notSeen')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </details>
      {taking.error && <Notice kind="danger">{t(catalogueProblem(taking.error))}</Notice>}
      <div>
        <Button isPending={taking.isPending} onPress={() => (seen.length > 0 ? ask(true) : taking.mutate())}>
          {t('sent.takeBack')}
          <span className="hidden">{sending.title}</span>
        </Button>
      </div>
      <Asked
        title={t('sent.takeBack.ask')}
        more={t('sent.takeBack.seen', { count: seen.length })}
        yes={t('sent.takeBack')}
        no={t('sent.takeBack.no')}
        open={asking}
        onYes={() => taking.mutate()}
        onClose={() => ask(false)}
      />
    </li>
  );
}
