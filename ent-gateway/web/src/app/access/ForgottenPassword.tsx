import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AlonePage } from '../alone';
import { BackLink, Button, Field, Form, Notice } from '../ui';
import { AccessDone } from './AccessDone';
import { choosePassword, forgetPassword } from './api';
import { useAccessMessages } from './messages';
import { PasswordForm } from './PasswordForm';
import { accessProblem, hostOf } from './problems';
import { useFragment } from './useFragment';

/** A link is asked for; and, with the link, another password is chosen. */
export function ForgottenPassword() {
  const code = useFragment();
  return code ? <NewPassword key={code} code={code} /> : <AskForLink />;
}

function NewPassword({ code }: { code: string }) {
  const t = useAccessMessages();
  const choosing = useMutation({
    mutationFn: (password: string) => choosePassword(code, password),
    retry: false,
  });
  if (choosing.data) return <AccessDone title={t('chosen')} username={choosing.data.username} />;
  return (
    <AlonePage title={t('choose')}>
      <p className="prose">{t('choose.more')}</p>
      <PasswordForm
        username={undefined}
        send={(password) => choosing.mutate(password)}
        error={choosing.error}
        isPending={choosing.isPending}
        label={t('choose.send')}
      />
      <BackLink to="/connexion">{t('back')}</BackLink>
    </AlonePage>
  );
}

function AskForLink() {
  const t = useAccessMessages();
  const [account, setAccount] = useState('');
  const [missing, setMissing] = useState(false);
  const asking = useMutation({ mutationFn: () => forgetPassword(account.trim()), retry: false });
  return (
    <AlonePage title={t('forgotten')}>
      {asking.isSuccess ? (
        <Notice kind="ok">
          <p className="b">{t('asked')}</p>
          <p>{t('asked.more')}</p>
        </Notice>
      ) : (
        <>
          <p className="prose">{t('forgotten.more')}</p>
          {asking.error && (
            <Notice kind="danger">{t(accessProblem(asking.error), { host: hostOf(asking.error) })}</Notice>
          )}
          <Form
            className="card pad stack"
            onSubmit={() => {
              setMissing(!account.trim());
              if (account.trim()) asking.mutate();
            }}
          >
            <Field
              label={t('account')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={account}
              error={missing && !account.trim() ? t('problem.account') : undefined}
              onChange={(event) => setAccount(event.target.value)}
            />
            <Button kind="primary" type="submit" isPending={asking.isPending}>
              {t('ask')}
            </Button>
          </Form>
        </>
      )}
      <section className="card pad stack" aria-labelledby="no-address">
        <h2 id="no-address">{t('noAddress')}</h2>
        <p className="prose">{t('noAddress.more')}</p>
        <p className="prose">{t('noAddress.pupil')}</p>
      </section>
      <BackLink to="/connexion">{t('back')}</BackLink>
    </AlonePage>
  );
}
