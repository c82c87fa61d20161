import { Suspense } from 'react';
import { Field, Skeleton } from '../../../app/ui';
import type { Draft, problemsOf } from '../draft';
import { useDayMessages } from '../messages';
import { asksForWriting } from '../writtenWork';
import { HandInBox } from './HandInBox';
import { RichField } from './laterParts';
import { WrittenWork } from './WrittenWork';

interface EntryWordsProps {
  draft: Draft;
  /** the note of a slot is about the slot's subject */
  isSlot: boolean;
  /** which text it is since the form was opened: each begins with an empty page */
  round: number;
  problems: ReturnType<typeof problemsOf>;
  onChange: (changed: Partial<Draft>) => void;
}

/** What an entry is about, what it says, and whether homework is handed in. */
export function EntryWords({ draft, isSlot, round, problems, onChange }: EntryWordsProps) {
  const t = useDayMessages();
  return (
    <>
      {!isSlot && (
        <Field
          label={t('subject')}
          hint={t('subject.hint')}
          value={draft.subject}
          maxLength={100}
          onChange={(event) => onChange({ subject: event.target.value })}
          error={problems.subject && t(problems.subject)}
        />
      )}
      <Suspense fallback={<Skeleton lines={2} height={72} />}>
        <RichField
          key={round}
          label={t('text')}
          initial={draft}
          onChange={onChange}
          error={problems.text && t(problems.text)}
        />
      </Suspense>
      {draft.kind === 'HOMEWORK' && asksForWriting(draft.text) && <WrittenWork />}
      {draft.kind === 'HOMEWORK' && (
        <HandInBox checked={draft.handIn} onChange={(handIn) => onChange({ handIn })} />
      )}
    </>
  );
}
