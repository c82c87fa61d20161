import { BookUp, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Choice } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { type DeskMode } from '../useDesk';
import { Desk } from './Desk';
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
          <Desk key={`${schoolId} ${mode}`} schoolId={schoolId} mode={mode} />
        </div>
      )}
    </LibraryPage>
  );
}
