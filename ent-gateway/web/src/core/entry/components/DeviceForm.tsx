import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, toast } from '../../../app/ui';
import { nameThisDevice } from '../api';
import { useEntryMessages } from '../messages';

interface DeviceFormProps {
  school: string;
  /** whether other devices won't open any more */
  first: boolean;
  known: boolean;
  onDone: () => Promise<unknown>;
}

/** Names the device in hand. */
export function DeviceForm({ school, first, known, onDone }: DeviceFormProps) {
  const t = useEntryMessages();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const typed = name.trim();
  const naming = useMutation({
    mutationFn: () => nameThisDevice(school, typed),
    onSuccess: () => toast('ok', t('devices.added')),
    onSettled: onDone,
  });
  const error = naming.isError ? t('devices.wrong') : tried && !typed ? t('devices.nameless') : undefined;
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setTried(true);
        if (typed) naming.mutate();
      }}
    >
      <Field
        label={t(known ? 'devices.rename' : 'devices.name')}
        hint={first ? t('devices.first') : undefined}
        maxLength={60}
        value={name}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" isPending={naming.isPending}>
        {t(known ? 'devices.rename.save' : 'devices.save')}
      </Button>
    </Form>
  );
}
