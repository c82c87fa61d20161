import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { clock, dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Form, Notice } from '../../../app/ui';
import { resetAccount } from '../api';
import { useAccountsMessages } from '../messages';
import { helpProblem } from '../problems';
import { SeenIdentity } from './SeenIdentity';

/** A password for one sign-in, shown this once. */
export function ResetForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useAccountsMessages();
  const language = useLanguage();
  const [seen, setSeen] = useState(false);
  const [tried, setTried] = useState(false);
  const reset = useMutation({ mutationFn: () => resetAccount(personId), retry: false });
  if (reset.data)
    return (
      <div className="stack">
        <dl className="access">
          <dt>{t('username')}</dt>
          <dd>{reset.data.username}</dd>
          <dt>{t('password')}</dt>
          <dd>{reset.data.password}</dd>
        </dl>
        <Notice kind="info">
          {t('reset.once', {
            day: fullDate(dayOf(reset.data.expiresAt), language),
            hour: clock(reset.data.expiresAt, language),
          })}
        </Notice>
        {reset.data.others.length > 0 && (
          <Notice kind="warn">
            {t('reset.others', {
              others: reset.data.others
                .map(({ kind, username }) => (kind === 'PASSWORD' ? username : t(`kind.${kind}`)))
                .join(', '),
            })}
          </Notice>
        )}
        <Button kind="primary" onPress={onDone}>
          {t('reset.noted')}
        </Button>
      </div>
    );
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setTried(true);
        if (seen) reset.mutate();
      }}
    >
      {reset.error && <Notice kind="danger">{t(helpProblem(reset.error))}</Notice>}
      <p className="prose">{t('reset.more')}</p>
      <SeenIdentity seen={seen} missing={tried && !seen} onChange={setSeen} />
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={reset.isPending}>
          {t('reset.yes')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}
