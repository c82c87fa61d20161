import { BookUp, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Choice } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import type { DeskMode } from '../deskLines';
import { useKept } from '../useKept';
import { Desk } from './Desk';
import { KeptBeeps } from './KeptBeeps';
import { LibraryPage } from './LibraryPage';

/** Lending and taking back: two beeps, the card and the book. */
export function DeskScreen() {
  const t = useLibraryMessages();
  const [mode, setMode] = useState<DeskMode>('lend');
  return (
    <LibraryPage title={t('desk.title')}>
      {(schoolId) => (
        <div className="lending">
          <Choice
            label={t('desk.mode')}
            hideLabel
            value={mode}
            onChange={setMode}
            options={[
              {
                value: 'lend',
                label: (
                  <>
                    <BookUp aria-hidden="true" size={20} /> {t('desk.lend')}
                  </>
                ),
              },
              {
                value: 'return',
                label: (
                  <>
                    <Undo2 aria-hidden="true" size={20} /> {t('desk.return')}
                  </>
                ),
              },
            ]}
          />
          <KeptAtDesk key={`${schoolId} ${mode}`} schoolId={schoolId} mode={mode} />
        </div>
      )}
    </LibraryPage>
  );
}

/** The desk with what waits on this device: without network the afternoon goes on. */
function KeptAtDesk({ schoolId, mode }: { schoolId: string; mode: DeskMode }) {
  const { space } = useSession();
  const kept = useKept(schoolId);
  return (
    <>
      <KeptBeeps kept={kept} />
      <Desk schoolId={schoolId} mode={mode} short={space === 'pupil' || space === 'librarian'} kept={kept} />
    </>
  );
}
