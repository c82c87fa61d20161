import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { Button, DayField, Field, Form, Notice, toast } from '../../../app/ui';
import { keepLonger } from '../api';
import { usePrivacyMessages } from '../messages';

interface HoldFormProps {
  person: string;
  name: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Says until when somebody who left has to be kept, and why. */
export function HoldForm({ person, name, onDone, onCancel }: HoldFormProps) {
  const t = usePrivacyMessages();
  const [until, setUntil] = useState('');
  const [because, setBecause] = useState('');
  const keeping = useMutation({
    mutationFn: () => keepLonger({ person, until, because: because.trim() }),
    retry: false,
    onSuccess: () => {
      toast('ok', t('kept', { name }));
      onDone();
    },
  });
  const complete = until !== '' && because.trim().length >= 3;
  return (
    <Form className="stack" onSubmit={() => complete && keeping.mutate()}>
      {keeping.error && <Notice kind="danger">{t('failed')}</Notice>}
      <DayField
        label={t('until')}
        value={until}
        min={addDays(today(), 1)}
        max={addDays(today(), 365 * 5)}
        onChange={setUntil}
      />
      <Field
        label={t('because')}
        hint={t('because.hint')}
        value={because}
        maxLength={200}
        required
        autoComplete="off"
        onChange={(event) => setBecause(event.target.value)}
      />
      <div className="row wrap">
        <Button type="submit" kind="primary" isPending={keeping.isPending} isDisabled={!complete}>
          {t('keep')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}
