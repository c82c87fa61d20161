import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../http';
import { type Me, meQuery } from '../session';
import { BackLink, Button, Field, Form, Notice, PasswordField } from '../ui';
import { openAccount } from './api';
import { ClaimDone } from './ClaimDone';
import { ClaimFrame } from './ClaimFrame';
import { ClaimSignedIn } from './ClaimSignedIn';
import { CodeField, minimumPassword, plainCode } from '../code';
import { useClaimMessages } from './messages';
import { OtherWays } from './OtherWays';
import { claimFaults, claimProblem, hostOf } from './problems';

/** Whoever has signed in by another way only has to write the code. */
export function ClaimPublic() {
  const me = useQuery({ ...meQuery, retry: false });
  if (isProblem(me.error, 'core:no-person')) return <ClaimSignedIn />;
  return <ClaimForm signedIn={me.data} />;
}

function ClaimForm({ signedIn }: { signedIn: Me | undefined }) {
  const t = useClaimMessages();
  const [form, setForm] = useState({ code: '', username: '', email: '', password: '' });
  const [tried, setTried] = useState(false);
  const opening = useMutation({
    mutationFn: () =>
      openAccount({
        code: plainCode(form.code),
        password: form.password,
        ...(form.username && { username: form.username.trim() }),
        ...(form.email && { email: form.email.trim() }),
      }),
  });
  const short = form.password.length < minimumPassword;
  const faults = {
    ...claimFaults(opening.error),
    ...(tried && !form.code && { code: 'problem.missing' as const }),
    ...(tried && short && { password: 'problem.password' as const }),
  };
  const send = () => {
    setTried(true);
    if (form.code && !short) opening.mutate();
  };
  const field = (name: keyof typeof form) => ({
    value: form[name],
    error: faults[name] && t(faults[name]),
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  if (opening.isSuccess)
    return <ClaimDone username={opening.data.username || form.username} wished={form.username.trim()} />;
  return (
    <ClaimFrame>
      <OtherWays signedIn={signedIn} />
      <p className="prose">{t('public')}</p>
      {opening.error && !Object.keys(faults).length && (
        <Notice kind="danger">{t(claimProblem(opening.error), { host: hostOf(opening.error) })}</Notice>
      )}
      <Form className="card pad stack" onSubmit={send}>
        <CodeField
          label={t('code')}
          hint={t('code.hint')}
          value={form.code}
          onChange={(code) => setForm({ ...form, code })}
          error={faults.code && t(faults.code)}
        />
        <Field
          label={t('username')}
          hint={t('username.hint')}
          autoComplete="username"
          {...field('username')}
        />
        <Field
          label={t('email')}
          hint={t('email.hint')}
          type="email"
          autoComplete="email"
          {...field('email')}
        />
        <PasswordField label={t('password')} hint={t('password.hint')} {...field('password')} />
        <Button kind="primary" type="submit" isPending={opening.isPending}>
          {t('create')}
        </Button>
      </Form>
      <BackLink to="/connexion">{t('back')}</BackLink>
    </ClaimFrame>
  );
}
