import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { BackLink, Button, Field, Notice } from '../ui';
import { openAccount } from './api';
import { ClaimDone } from './ClaimDone';
import { ClaimFrame } from './ClaimFrame';
import { minimumPassword, plainCode } from './code';
import { CodeField } from './CodeField';
import { useClaimMessages } from './messages';
import { claimProblem } from './problems';

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
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (form.code && !short) opening.mutate();
  };
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  if (opening.isSuccess) return <ClaimDone username={opening.data.username || form.username} />;
  return (
    <ClaimFrame>
      <p className="prose">{t('public')}</p>
      {opening.error && <Notice kind="danger">{t(claimProblem(opening.error))}</Notice>}
      <form className="card pad stack" onSubmit={send} noValidate>
        <CodeField
          value={form.code}
          onChange={(code) => setForm({ ...form, code })}
          error={tried && !form.code ? t('problem.missing') : undefined}
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
          error={tried && short ? t('problem.password') : undefined}
          {...field('password')}
        />
        <Button kind="primary" type="submit" isPending={opening.isPending}>
          {t('create')}
        </Button>
      </form>
      <BackLink to="/connexion">{t('back')}</BackLink>
    </ClaimFrame>
  );
}
