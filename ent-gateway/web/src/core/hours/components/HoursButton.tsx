import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { Button, Loaded, Sheet } from '../../../app/ui';
import { readHours } from '../api';
import { useHoursMessages } from '../messages';
import { HoursForm } from './HoursForm';

interface HoursButtonProps {
  schoolId: string;
  /** of the school, beside others */
  name?: string;
  /** once others are written */
  onSaved: () => void;
}

/** Opens the hours of a school for whoever may set them. */
export function HoursButton({ schoolId, name, onSaved }: HoursButtonProps) {
  const t = useHoursMessages();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const hours = useQuery({
    queryKey: ['school-hours', schoolId],
    queryFn: () => readHours(schoolId),
    enabled: open,
  });
  // the form begins with what stands when it is opened, hence never with what was read before
  const close = () => {
    setOpen(false);
    client.removeQueries({ queryKey: ['school-hours', schoolId] });
  };
  const done = () => {
    close();
    onSaved();
  };
  return (
    <>
      <Button className="no-print" onPress={() => setOpen(true)}>
        <Clock aria-hidden="true" size={18} />
        {t('button')}
        {name && <span className="hidden"> {name}</span>}
      </Button>
      <Sheet title={t('title')} open={open} onClose={close}>
        <Loaded query={hours}>
          {(known) => <HoursForm schoolId={schoolId} hours={known} onDone={done} />}
        </Loaded>
      </Sheet>
    </>
  );
}
