import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound, LogOut, Printer, Unlink } from 'lucide-react';
import { useState } from 'react';
import { download, hasStatus } from '../../../app/http';
import { Button, Loaded, Notice, Skeleton, toast } from '../../../app/ui';
import { accountCardQuery, printLetter, signOutPerson } from '../api';
import { useAccountsMessages } from '../messages';
import { helpProblem } from '../problems';
import { AccountList } from './AccountList';
import { ResetForm } from './ResetForm';
import { UntieForm } from './UntieForm';

/** Somebody's accounts, and what can be done for them at the counter. */
export function AccountCard({ personId }: { personId: string }) {
  const t = useAccountsMessages();
  const client = useQueryClient();
  const card = useQuery(accountCardQuery(personId));
  const [act, setAct] = useState<'reset' | 'untie'>();
  const renew = () => client.invalidateQueries({ queryKey: accountCardQuery(personId).queryKey });
  const ending = useMutation({
    mutationFn: () => signOutPerson(personId),
    onSuccess: () => toast('ok', t('signOut.done')),
  });
  const printing = useMutation({
    mutationFn: () => download(printLetter(personId), 'courrier.pdf'),
    retry: false,
    onSuccess: () => toast('ok', t('letter.done')),
  });
  const error = ending.error ?? printing.error;
  if (hasStatus(card.error, 404)) return <p className="soft prose">{t('others')}</p>;
  return (
    <Loaded query={card} skeleton={<Skeleton lines={2} />}>
      {({ accounts, guardian, ownFamily }) => (
        <div className="stack">
          {accounts.length === 0 && !ownFamily && <p>{t('none')}</p>}
          <AccountList accounts={accounts} />
          {error && <Notice kind="danger">{t(helpProblem(error))}</Notice>}
          {ownFamily ? (
            <Notice kind="info">{t('problem.ownFamily')}</Notice>
          ) : (
            <>
              {act === 'reset' && <ResetForm personId={personId} onDone={() => setAct(undefined)} />}
              {act === 'untie' && (
                <UntieForm
                  personId={personId}
                  onDone={() => {
                    setAct(undefined);
                    void renew();
                  }}
                />
              )}
              {!act && (
                <div className="row wrap">
                  {accounts.some(({ kind }) => kind === 'PASSWORD') && (
                    <Button onPress={() => setAct('reset')}>
                      <KeyRound aria-hidden="true" size={18} />
                      {t('reset')}
                    </Button>
                  )}
                  {accounts.length > 0 && (
                    <>
                      <Button isPending={ending.isPending} onPress={() => ending.mutate()}>
                        <LogOut aria-hidden="true" size={18} />
                        {t('signOut')}
                      </Button>
                      <Button onPress={() => setAct('untie')}>
                        <Unlink aria-hidden="true" size={18} />
                        {t('untie')}
                      </Button>
                    </>
                  )}
                  {accounts.length === 0 && guardian && (
                    <Button isPending={printing.isPending} onPress={() => printing.mutate()}>
                      <Printer aria-hidden="true" size={18} />
                      {t('letter')}
                    </Button>
                  )}
                </div>
              )}
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}
