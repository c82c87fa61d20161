import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import type { School } from '../../school';
import { useClassOpeningMessages } from '../messages';
import { ClosedClasses } from './ClosedClasses';
import { OpenClassForm } from './OpenClassForm';

/** A class more for a school: a new one, or one that was closed. */
export function OpenClass({ school }: { school: School }) {
  const t = useClassOpeningMessages();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button onPress={() => setOpened(true)}>
        <Plus aria-hidden="true" size={18} />
        {t('open')}
        <span className="hidden"> {t('open.at', { school: school.name })}</span>
      </Button>
      <Sheet title={t('title', { school: school.name })} open={opened} onClose={close}>
        <OpenClassForm school={school} onDone={close} />
        <ClosedClasses schoolId={school.id} onDone={close} />
      </Sheet>
    </>
  );
}
