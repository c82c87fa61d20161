import { Field, TextArea } from '../../../app/ui';
import type { Draft, problemsOf } from '../draft';
import { useDayMessages } from '../messages';
import { HandInBox } from './HandInBox';

interface EntryWordsProps {
  draft: Draft;
  problems: ReturnType<typeof problemsOf>;
  onChange: (changed: Partial<Draft>) => void;
}

/** What an entry is about, what it says, and whether homework is handed in. */
export function EntryWords({ draft, problems, onChange }: EntryWordsProps) {
  const t = useDayMessages();
  return (
    <>
      <Field
        label={t('subject')}
        hint={t('subject.hint')}
        value={draft.subject}
        maxLength={100}
        onChange={(event) => onChange({ subject: event.target.value })}
        error={problems.subject && t(problems.subject)}
      />
      <TextArea
        label={t('text')}
        value={draft.text}
        rows={5}
        onChange={(event) => onChange({ text: event.target.value })}
        error={problems.text && t(problems.text)}
      />
      {draft.kind === 'HOMEWORK' && (
        <HandInBox checked={draft.handIn} onChange={(handIn) => onChange({ handIn })} />
      )}
    </>
  );
}
