import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AlonePage } from '../alone';
import { CodeField, plainCode } from '../code';
import { fullDate, dayOf } from '../format';
import { useLanguage } from '../i18n';
import { BackLink, Button, Form, Notice, Skeleton } from '../ui';
import { AccessDone } from './AccessDone';
import { acceptInvitation, readInvitation } from './api';
import { useAccessMessages } from './messages';
import { PasswordForm } from './PasswordForm';
import { accessProblem, hostOf } from './problems';
import { useFragment } from './useFragment';

/** Somebody of the staff comes with the link of a mail, or the code of a letter. */
export function Invitation() {
  const mailed = useFragment();
  return <Invited key={mailed} mailed={mailed} />;
}

function Invited({ mailed }: { mailed: string }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const [code, setCode] = useState(mailed);
  const invitation = useQuery({
    queryKey: ['invitation', code],
    queryFn: () => readInvitation(code),
    enabled: !!code,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  const accepting = useMutation({
    mutationFn: (password: string) => acceptInvitation(code, password),
    retry: false,
  });
  if (accepting.data) return <AccessDone title={t('invitation')} username={accepting.data.username} />;
  const invited = invitation.data;
  return (
    <AlonePage title={t('invitation')}>
      {invitation.isLoading && <Skeleton lines={2} />}
      {invited && (
        <>
          <p className="prose">
            {t('invited', { name: `${invited.givenName} ${invited.familyName}` })}{' '}
            <span className="soft">
              {t('invited.until', { day: fullDate(dayOf(invited.expiresAt), language) })}
            </span>
          </p>
          <PasswordForm
            username={invited.username}
            send={(password) => accepting.mutate(password)}
            error={accepting.error}
            isPending={accepting.isPending}
            label={t('open')}
          />
        </>
      )}
      {!invited && !invitation.isLoading && <CodeForm error={invitation.error} send={setCode} />}
      <BackLink to="/connexion">{t('back')}</BackLink>
    </AlonePage>
  );
}

function CodeForm({ error, send }: { error: Error | null; send: (code: string) => void }) {
  const t = useAccessMessages();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <>
      {error && <Notice kind="danger">{t(accessProblem(error), { host: hostOf(error) })}</Notice>}
      <Form
        className="card pad stack"
        onSubmit={() => {
          setMissing(!typed);
          if (typed) send(plainCode(typed));
        }}
      >
        <CodeField
          label={t('code')}
          hint={t('code.hint')}
          value={typed}
          error={missing && !typed ? t('problem.missing') : undefined}
          onChange={setTyped}
        />
        <Button kind="primary" type="submit">
          {t('code.send')}
        </Button>
      </Form>
    </>
  );
}
