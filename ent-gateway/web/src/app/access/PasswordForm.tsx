import { useState } from 'react';
import { minimumPassword } from '../code';
import { Button, Form, Notice, PasswordField } from '../ui';
import { useAccessMessages } from './messages';
import { accessProblem, hostOf, passwordFault } from './problems';

interface PasswordFormProps {
  username: string | null | undefined;
  send: (password: string) => void;
  error: Error | null;
  isPending: boolean;
  label: string;
}

/** A password is chosen. What was written stays when it is refused. */
export function PasswordForm({ username, send, error, isPending, label }: PasswordFormProps) {
  const t = useAccessMessages();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const short = password.length < minimumPassword;
  const fault = tried && short ? 'problem.password' : passwordFault(error);
  return (
    <>
      {error && !fault && <Notice kind="danger">{t(accessProblem(error), { host: hostOf(error) })}</Notice>}
      <Form
        className="card pad stack"
        onSubmit={() => {
          setTried(true);
          if (!short) send(password);
        }}
      >
        {username && (
          <p>
            {t('username')} <span className="b">{username}</span>
          </p>
        )}
        {username && (
          <input type="text" autoComplete="username" value={username} readOnly hidden aria-hidden="true" />
        )}
        <PasswordField
          label={t('password')}
          hint={t('password.hint')}
          value={password}
          error={fault && t(fault)}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button kind="primary" type="submit" isPending={isPending}>
          {label}
        </Button>
      </Form>
    </>
  );
}
