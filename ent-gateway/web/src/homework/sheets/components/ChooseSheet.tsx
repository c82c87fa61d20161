import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { longDay, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded } from '../../../app/ui';
import { laySheet, type SlotDay, takeSheetOut, writeSheet } from '../api';
import { useSheetMessages } from '../messages';
import { ownSheetsQuery } from '../queries';
import { useSheetActs } from '../useSheetActs';
import { SheetForm } from './SheetForm';

interface ChooseSheetProps {
  slot: SlotDay;
  subject: string;
  onDone: () => void;
}

/** Lays one of the own sheets into a slot, or a new one. */
export function ChooseSheet({ slot, subject, onDone }: ChooseSheetProps) {
  const t = useSheetMessages();
  const language = useLanguage();
  const own = useQuery(ownSheetsQuery);
  const acts = useSheetActs();
  const [writing, write] = useState(false);
  const lay = (id: string) =>
    acts.mutate({
      call: () => laySheet(id, slot),
      done: 'done.laid',
      undo: () => takeSheetOut(id, slot),
      onDone,
    });
  if (writing)
    return (
      <SheetForm
        start={{ title: '', subject, text: '', document: null }}
        isPending={acts.isPending}
        onSave={(content) =>
          acts.mutate({
            call: async () => laySheet((await writeSheet(content)).id, slot),
            done: 'done.written',
            onDone,
          })
        }
      />
    );
  return (
    <div className="stack">
      <Button kind="primary" onPress={() => write(true)}>
        <Plus aria-hidden="true" size={18} />
        {t('new')}
      </Button>
      <Loaded query={own}>
        {(sheets) =>
          sheets.length === 0 ? (
            <p className="soft">{t('none')}</p>
          ) : (
            <ul className="stack">
              {sheets.map(({ id, title, subject: about, changedAt }) => (
                <li key={id}>
                  <Button className="sheet-choice" isDisabled={acts.isPending} onPress={() => lay(id)}>
                    <span className="b">{title}</span>
                    <span className="s soft">
                      {[about, longDay(dayOf(changedAt), language)].filter(Boolean).join(' · ')}
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
