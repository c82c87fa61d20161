import { useState } from 'react';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, DayField, Form, Notice, Sheet, toast } from '../../../app/ui';
import { fullName } from '../../colleague';
import type { Replacement } from '../api';
import { useReplacementMessages } from '../messages';
import { replacementProblem } from '../problems';
import { useReplacing } from '../useReplacing';

interface MoveSheetProps {
  classId: string;
  one: Replacement;
  open: boolean;
  onClose: () => void;
}

/** Another last day of a replacement. */
export function MoveSheet({ classId, one, open, onClose }: MoveSheetProps) {
  const t = useReplacementMessages();
  const language = useLanguage();
  const { moving } = useReplacing(classId);
  const [until, setUntil] = useState(one.until);
  const name = fullName(one.person);
  const first = one.from > today() ? one.from : today();
  return (
    <Sheet title={t('move.of', { name })} open={open} onClose={onClose}>
      {moving.error && <Notice kind="danger">{t(replacementProblem(moving.error))}</Notice>}
      <Form
        className="stack"
        onSubmit={() =>
          until >= first &&
          moving.mutate(
            { one, until },
            {
              onSuccess: () => {
                toast('ok', t('moved', { name, until: fullDate(until, language) }));
                onClose();
              },
            },
          )
        }
      >
        <DayField label={t('until')} value={until} min={first} onChange={setUntil} />
        <Button kind="primary" type="submit" isPending={moving.isPending}>
          {t('move.send')}
        </Button>
      </Form>
    </Sheet>
  );
}
