import { AlonePage } from '../alone';
import { NextSignIn } from '../signin';
import { Notice } from '../ui';
import { useAccessMessages } from './messages';

/** The password is chosen; the sign-in is one step away. */
export function AccessDone({ title, username }: { title: string; username: string }) {
  const t = useAccessMessages();
  return (
    <AlonePage title={title}>
      <Notice kind="ok">
        <p className="b">{t('done')}</p>
        <p>{t('done.more', { username })}</p>
      </Notice>
      <NextSignIn username={username} label={t('signIn')} />
    </AlonePage>
  );
}
