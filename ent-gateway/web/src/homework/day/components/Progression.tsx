import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, Loaded, Sheet } from '../../../app/ui';
import { listProgressions } from '../../diary';
import { useDayMessages } from '../messages';
import { ProgressionForm } from './ProgressionForm';

/** Leads to what a teacher wrote before, to be taken up for this class. */
export function Progression({ classId }: { classId: string }) {
  const t = useDayMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('progression')}</Button>
      <Sheet title={t('progression')} open={open} onClose={() => setOpen(false)}>
        <Written classId={classId} onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function Written({ classId, onDone }: { classId: string; onDone: () => void }) {
  const t = useDayMessages();
  const { me } = useSession();
  const query = useQuery({ queryKey: ['progressions', me.person.id], queryFn: listProgressions });
  return (
    <Loaded query={query}>
      {(progressions) =>
        progressions.length === 0 ? (
          <p className="soft">{t('progression.none')}</p>
        ) : (
          <ProgressionForm classId={classId} progressions={progressions} onDone={onDone} />
        )
      }
    </Loaded>
  );
}
