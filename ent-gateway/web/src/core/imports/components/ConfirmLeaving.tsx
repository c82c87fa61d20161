import { useState } from 'react';
import { Button, Field, Form, Sheet } from '../../../app/ui';
import { useImportsMessages } from '../messages';

interface ConfirmLeavingProps {
  leaving: number;
  pupils: number;
  onYes: () => void;
  onNo: () => void;
}

/** So many leave that the file may be of a part of the school: whoever applies types the number. */
export function ConfirmLeaving({ leaving, pupils, onYes, onNo }: ConfirmLeavingProps) {
  const t = useImportsMessages();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const right = Number(typed.trim()) === leaving;
  const send = () => {
    setTried(true);
    if (right) onYes();
  };
  return (
    <Sheet title={t('many.title', { count: leaving })} open onClose={onNo}>
      <Form className="stack" onSubmit={send}>
        <p>{t('many.text', { count: leaving, pupils })}</p>
        <Field
          label={t('many.number')}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          error={tried && !right ? t('many.wrong') : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="row wrap">
          <Button kind="primary" type="submit">
            {t('many.yes')}
          </Button>
          <Button onPress={onNo}>{t('cancel')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
