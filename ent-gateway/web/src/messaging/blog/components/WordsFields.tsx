import { Field, TextArea } from '../../../app/ui';
import { type BlogKey, useBlogMessages } from '../messages';
import type { Writing } from '../useWriting';

interface WordsFieldsProps {
  writing: Writing;
  rows: number;
  /** what is wrong with the title, if something is */
  problem: Extract<BlogKey, `problem.title${string}`> | undefined;
}

/** The title and the words of an article. */
export function WordsFields({ writing: { draft, change }, rows, problem }: WordsFieldsProps) {
  const t = useBlogMessages();
  return (
    <>
      <Field
        label={t('field.title')}
        value={draft.title}
        maxLength={120}
        error={problem && t(problem)}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        label={t('field.text')}
        value={draft.text}
        rows={rows}
        maxLength={20_000}
        onChange={(event) => change({ text: event.target.value })}
      />
    </>
  );
}
