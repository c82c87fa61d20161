import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import { useCalendarMessages } from '../messages';
import { ChildSubscription } from './ChildSubscription';
import { ClassSubscription } from './ClassSubscription';

interface Named {
  id: string;
  name: string;
}

/** A child's calendar, or that of a class and of all own ones. */
type CalendarButtonProps = { child: Named } | { schoolClass: Named; hasOwn: boolean };

/** Opens what it takes to read a timetable in a calendar program of one's own. */
export function CalendarButton(props: CalendarButtonProps) {
  const t = useCalendarMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" onPress={() => setOpen(true)}>
        <CalendarPlus aria-hidden="true" size={18} />
        {t('button')}
      </Button>
      <Sheet title={t('title')} open={open} onClose={() => setOpen(false)}>
        {'child' in props ? <ChildSubscription {...props.child} /> : <ClassSubscription {...props} />}
      </Sheet>
    </>
  );
}
