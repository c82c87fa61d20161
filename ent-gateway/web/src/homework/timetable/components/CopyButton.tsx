import { CopyPlus } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../app/format';
import { Button, Sheet } from '../../../app/ui';
import type { TimetableDesk } from '../api';
import { useTimetableMessages } from '../messages';
import { CopyForm } from './CopyForm';

interface CopyButtonProps {
  classId: string;
  monday: Day;
  desk: TimetableDesk;
}

/** Takes up the timetable of another class, or of a former year. */
export function CopyButton(props: CopyButtonProps) {
  const t = useTimetableMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        <CopyPlus aria-hidden="true" size={18} />
        {t('copy')}
      </Button>
      <Sheet title={t('copy')} open={open} onClose={() => setOpen(false)}>
        {open && <CopyForm {...props} onDone={() => setOpen(false)} />}
      </Sheet>
    </>
  );
}
