import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { SignOutButton } from '../account';
import { meQuery } from '../session';
import { Button, Notice } from '../ui';
import { claim } from './api';
import { ClaimFrame } from './ClaimFrame';
import { plainCode } from './code';
import { CodeField } from './CodeField';
import { useClaimMessages } from './messages';
import { claimProblem } from './problems';

/** FranceConnect said who this is, the directory does not know: the code links them. */
export function ClaimSignedIn() {
  const t = useClaimMessages();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: () => claim(plainCode(code)),
    onSuccess: () => client.resetQueries({ queryKey: meQuery.queryKey }),
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(!code);
    if (code) sending.mutate();
  };
  return (
    <ClaimFrame>
      <div className="stack prose">
        <p>{t('signedIn')}</p>
        <p className="soft s">{t('why')}</p>
      </div>
      {sending.error && <Notice kind="danger">{t(claimProblem(sending.error))}</Notice>}
      <form className="card pad stack" onSubmit={send} noValidate>
        <CodeField
          value={code}
          onChange={setCode}
          error={missing && !code ? t('problem.missing') : undefined}
        />
        <Button kind="primary" type="submit" isPending={sending.isPending}>
          {t('send')}
        </Button>
      </form>
      <SignOutButton label={t('signOut')} />
    </ClaimFrame>
  );
}
