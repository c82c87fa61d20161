import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { tomorrowMorning } from '../../../app/format';
import { Boxes, Choice, Skeleton } from '../../../app/ui';
import { pupilsQuery } from '../../../core/school';
import type { Draft, problemsOf, Shown } from '../draft';
import { useDayMessages } from '../messages';
import { EntryGroup, EntryMoment } from './laterParts';

interface EntryReadersProps {
  classId: string;
  draft: Draft;
  /** what families read already can't be held back */
  published: boolean;
  problems: ReturnType<typeof problemsOf>;
  onChange: (changed: Partial<Draft>) => void;
}

/** For whom an entry is, and when they read it. */
export function EntryReaders({ classId, draft, published, problems, onChange }: EntryReadersProps) {
  const t = useDayMessages();
  const some = draft.pupilIds !== null;
  const grouped = draft.groupId !== null;
  const { data: pupils = [] } = useQuery({ ...pupilsQuery(classId), enabled: some });
  const show = (shown: Shown) =>
    onChange({ shown, ...(shown === 'later' && { publishAt: draft.publishAt ?? tomorrowMorning() }) });
  return (
    <div className="entry-readers">
      <Choice
        label={t('for')}
        value={grouped ? 'group' : some ? 'some' : 'class'}
        onChange={(whom) =>
          onChange({ pupilIds: whom === 'some' ? [] : null, groupId: whom === 'group' ? '' : null })
        }
        options={(['class', 'some', 'group'] as const).map((value) => ({ value, label: t(`for.${value}`) }))}
        error={problems.pupilIds && t(problems.pupilIds)}
      />
      {some && (
        <Boxes
          label={t('for.pupils')}
          hint={t('for.pupils.hint')}
          options={pupils.map(({ id, givenName, familyName }) => ({
            value: id,
            label: `${givenName} ${familyName}`,
          }))}
          chosen={draft.pupilIds ?? []}
          onChange={(pupilIds) => onChange({ pupilIds })}
        />
      )}
      {grouped && (
        <Suspense fallback={<Skeleton lines={1} height={72} />}>
          <EntryGroup
            classId={classId}
            value={draft.groupId ?? ''}
            onChange={(groupId) => onChange({ groupId })}
            error={problems.groupId && t(problems.groupId)}
          />
        </Suspense>
      )}
      {!published && (
        <Choice
          label={t('shown')}
          value={draft.shown}
          onChange={show}
          options={(['now', 'later', 'draft'] as const).map((value) => ({
            value,
            label: t(`shown.${value}`),
          }))}
        />
      )}
      {!published && draft.shown === 'later' && (
        <Suspense fallback={<Skeleton lines={1} height={72} />}>
          <EntryMoment
            value={draft.publishAt}
            onChange={(publishAt) => onChange({ publishAt })}
            error={problems.publishAt && t(problems.publishAt)}
          />
        </Suspense>
      )}
    </div>
  );
}
