import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SignOutButton } from '../signout';
import { meQuery } from '../session';
import { Button, Form, Notice } from '../ui';
import { claim, ownClaimQuery } from './api';
import { ClaimFrame } from './ClaimFrame';
import { CodeField, plainCode } from '../code';
import { useClaimMessages } from './messages';
import { ClaimAnswer } from './ClaimAnswer';
import { claimFaults, claimProblem, hostOf, townOf } from './problems';

/** FranceConnect said who this is, the directory does not know: the code links them. */
export function ClaimSignedIn() {
  const t = useClaimMessages();
  const client = useQueryClient();
  const own = useQuery(ownClaimQuery);
  const state = own.data?.state;
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const sending = useMutation({
    mutationFn: () => claim(plainCode(code)),
    onSuccess: (answered) => {
      setCode('');
      client.setQueryData(ownClaimQuery.queryKey, answered);
      return answered.state === 'TIED' ? client.resetQueries({ queryKey: meQuery.queryKey }) : undefined;
    },
  });
  const send = () => {
    setMissing(!code);
    if (code) sending.mutate();
  };
  const look = async () => {
    const { data } = await own.refetch();
    if (data?.state === 'TIED') await client.resetQueries({ queryKey: meQuery.queryKey });
  };
  const fault = missing && !code ? 'problem.missing' : claimFaults(sending.error).code;
  return (
    <ClaimFrame>
      {state === 'WAITING' || state === 'REFUSED' ? (
        <ClaimAnswer state={state} onAgain={look} />
      ) : (
        <div className="stack prose">
          <p>{t('signedIn')}</p>
          <p className="soft s">{t('why')}</p>
        </div>
      )}
      {sending.error && !fault && (
        <Notice kind="danger">
          {t(claimProblem(sending.error), { host: hostOf(sending.error), town: townOf(sending.error) })}
        </Notice>
      )}
      <Form className="card pad stack" onSubmit={send}>
        <CodeField
          label={t('code')}
          hint={t('code.hint')}
          value={code}
          onChange={setCode}
          error={fault && t(fault)}
        />
        <Button kind="primary" type="submit" isPending={sending.isPending}>
          {t('send')}
        </Button>
      </Form>
      <SignOutButton label={t('signOut')} />
    </ClaimFrame>
  );
}
