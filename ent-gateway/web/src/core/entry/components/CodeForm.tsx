import { useState } from 'react';
import { Link } from 'react-router';
import { CodeField, plainCode } from '../../../app/code';
import { Button, Form } from '../../../app/ui';
import { useEntryMessages } from '../messages';
import { DoorFrame } from './DoorFrame';

/** For the grown-up who sets a tablet up that has no camera. */
export function CodeForm({ send }: { send: (code: string) => void }) {
  const t = useEntryMessages();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <DoorFrame title={t('code.title')}>
      <Form
        className="card pad stack entry-code"
        onSubmit={() => {
          setMissing(!typed);
          if (typed) send(plainCode(typed));
        }}
      >
        <CodeField
          label={t('code')}
          hint={t('code.hint')}
          value={typed}
          error={missing && !typed ? t('code.missing') : undefined}
          onChange={setTyped}
        />
        <Button kind="primary" type="submit">
          {t('code.send')}
        </Button>
      </Form>
      <p>
        <Link to="/connexion">{t('code.grown')}</Link>
      </p>
    </DoorFrame>
  );
}
