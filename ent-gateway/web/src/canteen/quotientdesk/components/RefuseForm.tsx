import { useState } from 'react';
import { Button, Form, Select, TextArea } from '../../../app/ui';
import type { Reason } from '../../quotient';
import type { Refusal } from '../api';
import { useQuotientDeskMessages } from '../messages';

const reasons: Reason[] = ['UNREADABLE', 'INCOMPLETE', 'OUT_OF_DATE', 'OTHER_PERSON', 'OTHER'];

interface RefuseFormProps {
  pending: boolean;
  onRefuse: (refusal: Refusal) => void;
}

/** A family that is told why can send the right paper. */
export function RefuseForm({ pending, onRefuse }: RefuseFormProps) {
  const t = useQuotientDeskMessages();
  const [reason, setReason] = useState<Reason>('UNREADABLE');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason === 'OTHER' && note.trim() === '';
  const send = () => {
    setTried(true);
    if (!missing) onRefuse({ reason, note: note.trim() });
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={t('refuse')}>
      <Select
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(reasons.find((one) => one === event.target.value) ?? reason)}
        options={reasons.map((one) => ({ value: one, label: t(`reason.${one}`) }))}
      />
      <TextArea
        label={t('note')}
        value={note}
        maxLength={500}
        rows={3}
        onChange={(event) => setNote(event.target.value)}
        error={tried && missing ? t('problem.note') : undefined}
      />
      <Button kind="danger" type="submit" isPending={pending}>
        {t('refuse.send')}
      </Button>
    </Form>
  );
}
