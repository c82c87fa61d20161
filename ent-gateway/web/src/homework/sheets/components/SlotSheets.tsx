import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button, Sheet, Skeleton } from '../../../app/ui';
import type { SlotDay } from '../api';
import { useSheetMessages } from '../messages';
import { slotSheetsQuery } from '../queries';
import { ChooseSheet, SheetPage } from './laterParts';

interface SlotSheetsProps {
  slot: SlotDay;
  /** the name of the slot */
  name: string;
}

/** The lesson sheets that lie in a slot, and the way to lay one there. */
export function SlotSheets({ slot, name }: SlotSheetsProps) {
  const t = useSheetMessages();
  const { data = [] } = useQuery(slotSheetsQuery(slot.classId, slot.day));
  const laid = data.filter(({ slotId, day }) => slotId === slot.slotId && day === slot.day);
  const [opened, open] = useState<string>();
  return (
    <div className="row wrap">
      {laid.map(({ sheet }) => (
        <Button key={sheet.id} kind="plain" onPress={() => open(sheet.id)}>
          <FileText aria-hidden="true" size={17} />
          {sheet.title}
        </Button>
      ))}
      <Button kind="plain" aria-label={t('lay.label', { name })} onPress={() => open('')}>
        {laid.length === 0 && <FileText aria-hidden="true" size={17} />}
        {t('lay')}
      </Button>
      <Sheet
        title={opened ? t('sheet') : t('lay.title', { name })}
        open={opened !== undefined}
        onClose={() => open(undefined)}
      >
        <Suspense fallback={<Skeleton lines={4} height={48} />}>
          {opened ? (
            <SheetPage id={opened} slot={slot} onDone={() => open(undefined)} />
          ) : (
            <ChooseSheet slot={slot} subject={name} onDone={() => open(undefined)} />
          )}
        </Suspense>
      </Sheet>
    </div>
  );
}
