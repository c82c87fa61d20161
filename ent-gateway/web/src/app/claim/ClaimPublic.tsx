import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { BackLink, Button, Field, Form, Notice } from '../ui';
import { openAccount } from './api';
import { ClaimDone } from './ClaimDone';
import { ClaimFrame } from './ClaimFrame';
import { minimumPassword, plainCode } from '../code';
import { CodeField } from './CodeField';
import { useClaimMessages } from './messages';
import { claimFaults, claimProblem, hostOf } from './problems';

export function ClaimPublic() {
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
  if (opening.isSuccess) return <ClaimDone username={opening.data.username || form.username} />;
  return (
    <ClaimFrame>
      <p className="prose">{t('public')}</p>
      {opening.error && !Object.keys(faults).length && (
        <Notice kind="danger">{t(claimProblem(opening.error), { host: hostOf(opening.error) })}</Notice>
      )}
      <Form className="card pad stack" onSubmit={send}>
        <CodeField
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
        <Field
          label={t('password')}
          hint={t('password.hint')}
          type="password"
          autoComplete="new-password"
          {...field('password')}
        />
        <Button kind="primary" type="submit" isPending={opening.isPending}>
          {t('create')}
        </Button>
      </Form>
      <BackLink to="/connexion">{t('back')}</BackLink>
    </ClaimFrame>
  );
}
