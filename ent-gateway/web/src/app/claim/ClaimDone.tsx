import { Notice } from '../ui';
import { ClaimFrame } from './ClaimFrame';
import { useClaimMessages } from './messages';

export function ClaimDone({ username }: { username: string }) {
  const t = useClaimMessages();
  return (
    <ClaimFrame>
      <Notice kind="ok">
        <p className="b">{t('done')}</p>
        <p>{t('done.public', { username })}</p>
      </Notice>
      <a className="btn primary" href="/oauth2/authorization/ent">
        {t('done.signIn')}
      </a>
    </ClaimFrame>
  );
}
