import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, DayField, Form, Notice, Sheet, toast } from '../../../app/ui';
import { fullName } from '../../colleague';
import type { Accompaniment } from '../api';
import { useAccompanimentMessages } from '../messages';
import { accompanimentProblem } from '../problems';
import { useAccompanying } from '../useAccompanying';
import { PupilsField } from './PupilsField';

interface ChangeSheetProps {
  schoolId: string;
  one: Accompaniment;
  open: boolean;
  onClose: () => void;
}

/** Other pupils, or another last day. */
export function ChangeSheet({ schoolId, one, open, onClose }: ChangeSheetProps) {
  const t = useAccompanimentMessages();
  const { changing } = useAccompanying(schoolId);
  const [until, setUntil] = useState(one.until);
  const [pupils, setPupils] = useState(one.pupils);
  const name = fullName(one.person);
  const first = one.from > today() ? one.from : today();
  const ready = until >= first && (one.kind === 'ATSEM' || pupils.length > 0);
  const send = () =>
    ready &&
    changing.mutate(
      { one, until, childIds: pupils.map(({ id }) => id) },
      {
        onSuccess: () => {
          toast('ok', t('changed', { name }));
          onClose();
        },
      },
    );
  return (
    <Sheet title={t('change.of', { name })} open={open} onClose={onClose}>
      {changing.error && <Notice kind="danger">{t(accompanimentProblem(changing.error))}</Notice>}
      <Form className="stack" onSubmit={send}>
        {one.kind !== 'ATSEM' && <PupilsField schoolId={schoolId} chosen={pupils} onChange={setPupils} />}
        <DayField label={t('until')} value={until} min={first} onChange={setUntil} />
        {!ready && <p className="field-error">{t('problem.missing')}</p>}
        <Button kind="primary" type="submit" isPending={changing.isPending}>
          {t('change.send')}
        </Button>
      </Form>
    </Sheet>
  );
}
