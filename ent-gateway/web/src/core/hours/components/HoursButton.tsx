import { useQuery } from '@tanstack/react-query';
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
  const [open, setOpen] = useState(false);
  const hours = useQuery({
    queryKey: ['school-hours', schoolId],
    queryFn: () => readHours(schoolId),
    enabled: open,
    gcTime: 0,
  });
  const done = () => {
    setOpen(false);
    onSaved();
  };
  return (
    <>
      <Button className="no-print" onPress={() => setOpen(true)}>
        <Clock aria-hidden="true" size={18} />
        {t('button')}
        {name && <span className="hidden"> {name}</span>}
      </Button>
      <Sheet title={t('title')} open={open} onClose={() => setOpen(false)}>
        <Loaded query={hours}>
          {(known) => <HoursForm schoolId={schoolId} hours={known} onDone={done} />}
        </Loaded>
      </Sheet>
    </>
  );
}
