import { NextSignIn } from '../signin';
import { Notice } from '../ui';
import { ClaimFrame } from './ClaimFrame';
import { useClaimMessages } from './messages';

interface ClaimDoneProps {
  username: string;
  /** empty where none was chosen */
  wished: string;
}

/** The account is there; a user name that was taken has got a number. */
export function ClaimDone({ username, wished }: ClaimDoneProps) {
  const t = useClaimMessages();
  return (
    <ClaimFrame done>
      <Notice kind="ok">
        <p className="b">{t('done')}</p>
        {wished && wished.toLowerCase() !== username && <p>{t('done.taken', { wished })}</p>}
        <p>{t('done.public', { username })}</p>
      </Notice>
      <NextSignIn username={username} label={t('done.signIn')} />
    </ClaimFrame>
  );
}
