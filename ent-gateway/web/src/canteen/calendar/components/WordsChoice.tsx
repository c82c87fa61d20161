import { Choice } from '../../../app/ui';
import { useCalendarMessages } from '../messages';

export type FeedWords = 'without' | 'with';

interface WordsChoiceProps {
  child: string;
  words: FeedWords;
  onChange: (words: FeedWords) => void;
}

/** Whether a calendar tells of allergies, and who reads them then. */
export function WordsChoice({ child, words, onChange }: WordsChoiceProps) {
  const t = useCalendarMessages();
  return (
    <>
      <Choice
        label={t('words', { child })}
        value={words}
        options={(['without', 'with'] as const).map((value) => ({ value, label: t(`words.${value}`) }))}
        onChange={onChange}
      />
      <p className="s soft">{t('words.warning')}</p>
    </>
  );
}
