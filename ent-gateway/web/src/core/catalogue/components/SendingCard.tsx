import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { Link } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, toast } from '../../../app/ui';
import { type Sending, sendingsQuery, takeSendingBack } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';

/** One sending: until when, and who has seen it. */
export function SendingCard({ sending, classId }: { sending: Sending; classId: string }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: () => takeSendingBack(sending.id),
    retry: false,
    onSuccess: () => toast('ok', t('sent.backTaken')),
    onSettled: () => client.invalidateQueries({ queryKey: sendingsQuery(classId).queryKey }),
  });
  const seen = sending.pupils.filter(({ seenAt }) => seenAt);
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
        <Button isPending={taking.isPending} onPress={() => taking.mutate()}>
          {t('sent.takeBack')}
          <span className="hidden">{sending.title}</span>
        </Button>
      </div>
    </li>
  );
}
