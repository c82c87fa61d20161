import { ChevronDown } from 'lucide-react';
import { Suspense, useState } from 'react';
import { type Day, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Draft, problemsOf } from '../draft';
import { useDayMessages } from '../messages';
import { EntryReaders } from './EntryReaders';
import { EntryRepeat } from './EntryRepeat';
import { ExerciseField } from './laterParts';

interface EntryMoreProps {
  classId: string;
  draft: Draft;
  from: Day;
  /** an entry that is changed doesn't begin a series */
  isNew: boolean;
  /** what families read already can't be held back */
  published: boolean;
  problems: ReturnType<typeof problemsOf>;
  onChange: (changed: Partial<Draft>) => void;
}

/** For whom an entry is, when it is read, how often and with which exercise: folded as long as all of it is as usual, and said in a line. */
export function EntryMore({ classId, draft, from, isNew, published, problems, onChange }: EntryMoreProps) {
  const t = useDayMessages();
  const language = useLanguage();
  const said = [
    draft.groupId !== null
      ? t('for.group').toLocaleLowerCase(language)
      : draft.pupilIds === null
        ? t('for.class')
        : t('for.count', { count: draft.pupilIds.length }),
    !published && t(`shown.${draft.shown}`).toLocaleLowerCase(language),
    draft.exerciseEditionId && t('exercise.said'),
    draft.until !== null && t('repeat.said', { day: longDay(draft.until, language) }),
  ].filter(Boolean);
  // the list of exercises is asked for once the fold is opened
  const [opened, setOpened] = useState(false);
  const wrong = Boolean(problems.pupilIds ?? problems.groupId ?? problems.publishAt ?? problems.until);
  return (
    <details
      className="entry-more"
      {...(wrong && { open: true })}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <ChevronDown aria-hidden="true" size={18} />
        <span className="b">{t('more')}</span> <span className="s soft">{said.join(' · ')}</span>
      </summary>
      <div className="stack entry-more-in">
        <EntryReaders
          classId={classId}
          draft={draft}
          published={published}
          problems={problems}
          onChange={onChange}
        />
        {opened && (
          <Suspense>
            <ExerciseField
              value={draft.exerciseEditionId}
              onChange={(exerciseEditionId) => onChange({ exerciseEditionId })}
            />
          </Suspense>
        )}
        {isNew && (
          <EntryRepeat
            from={from}
            until={draft.until}
            error={problems.until && t(problems.until)}
            onChange={(until) => onChange({ until })}
          />
        )}
      </div>
    </details>
  );
}
