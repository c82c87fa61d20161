import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../app/format';
import { Loaded, Notice, Select } from '../../../app/ui';
import type { CopiedSlot, TimetableDesk, WrittenSlot } from '../api';
import { useTimetableMessages } from '../messages';
import { sourceQuery, sourcesQuery } from '../queries';
import { saveProblem, underOwnIds } from '../slotDraft';
import { useWriting } from '../useWriting';
import { CopyPreview } from './CopyPreview';

interface CopyFormProps {
  classId: string;
  monday: Day;
  desk: TimetableDesk;
  onDone: () => void;
}

const written = ({ losses, ...slot }: CopiedSlot): WrittenSlot => ({ ...slot, id: null });

/** Chooses a timetable, shows what would become of it here, and writes it in the place of the own one. */
export function CopyForm({ classId, monday, desk, onDone }: CopyFormProps) {
  const t = useTimetableMessages();
  const [chosen, choose] = useState('');
  const sources = useQuery(sourcesQuery(classId));
  const copy = useQuery({ ...sourceQuery(classId, chosen), enabled: chosen !== '' });
  const writing = useWriting(classId, monday, desk, onDone);
  return (
    <div className="stack">
      <p className="prose">{t('copy.more')}</p>
      {writing.error && <Notice kind="danger">{t(saveProblem(writing.error))}</Notice>}
      <Loaded query={sources}>
        {(listed) =>
          listed.length === 0 ? (
            <p className="soft">{t('copy.none')}</p>
          ) : (
            <Select
              label={t('copy.from')}
              value={chosen}
              options={[
                { value: '', label: t('copy.choose') },
                ...listed.map(({ classId: value, className, year, slots }) => ({
                  value,
                  label: t('copy.source', { name: className, year, count: slots }),
                })),
              ]}
              onChange={(event) => choose(event.target.value)}
            />
          )
        }
      </Loaded>
      {chosen !== '' && (
        <Loaded query={copy}>
          {(shown) => (
            <CopyPreview
              copy={shown}
              replaced={desk.slots.length}
              isPending={writing.isPending}
              onCopy={() =>
                writing.mutate({
                  slots: underOwnIds(desk.slots, shown.slots.map(written)),
                  said: t('copy.done', { count: shown.slots.length }),
                })
              }
            />
          )}
        </Loaded>
      )}
    </div>
  );
}
