import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../app/ui';
import { useResourcesMessages } from '../messages';
import { GroupSheet } from './GroupSheet';

/** Makes a space of chosen people. */
export function NewGroup() {
  const t = useResourcesMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={18} />
        {t('group.new')}
      </Button>
      <GroupSheet open={open} onClose={() => setOpen(false)} />
    </>
  );
}
