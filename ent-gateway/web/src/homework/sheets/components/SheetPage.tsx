import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Loaded } from '../../../app/ui';
import { EntryText } from '../../diary';
import { laySheet, removeSheet, reviseSheet, type SlotDay, takeSheetOut } from '../api';
import { useSheetMessages } from '../messages';
import { sheetQuery } from '../queries';
import { useSheetActs } from '../useSheetActs';
import { SheetForm } from './SheetForm';

interface SheetPageProps {
  id: string;
  slot: SlotDay;
  onDone: () => void;
}

/** A lesson sheet to be read; whoever wrote it changes it, takes it out of the slot, or removes it. */
export function SheetPage({ id, slot, onDone }: SheetPageProps) {
  const t = useSheetMessages();
  const query = useQuery(sheetQuery(id));
  const acts = useSheetActs();
  const [editing, edit] = useState(false);
  const [asked, ask] = useState(false);
  return (
    <Loaded query={query}>
      {(sheet) =>
        editing ? (
          <SheetForm
            start={sheet}
            isPending={acts.isPending}
            onSave={({ title, subject, text, document }) =>
              acts.mutate({
                call: () =>
                  reviseSheet(id, { title, subject, text, document: document ?? null }, sheet.version),
                done: 'done.changed',
                onDone,
              })
            }
          />
        ) : (
          <article className="stack">
            <h3>{sheet.title}</h3>
            {sheet.subject && <p className="soft">{sheet.subject}</p>}
            <EntryText text={sheet.text} document={sheet.document} />
            {asked && <p role="alert">{t('remove.ask')}</p>}
            {sheet.own && (
              <div className="row wrap">
                <Button onPress={() => edit(true)}>{t('edit')}</Button>
                <Button
                  onPress={() =>
                    acts.mutate({
                      call: () => takeSheetOut(id, slot),
                      done: 'done.out',
                      undo: () => laySheet(id, slot),
                      onDone,
                    })
                  }
                >
                  {t('takeOut')}
                </Button>
                <Button
                  kind="danger"
                  onPress={() =>
                    asked
                      ? acts.mutate({ call: () => removeSheet(id), done: 'done.removed', onDone })
                      : ask(true)
                  }
                >
                  {t(asked ? 'remove.sure' : 'remove')}
                </Button>
              </div>
            )}
          </article>
        )
      }
    </Loaded>
  );
}
