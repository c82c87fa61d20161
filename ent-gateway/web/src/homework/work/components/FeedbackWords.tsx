import type { Ref } from 'react';
import { TextArea } from '../../../app/ui';
import { useWorkMessages } from '../messages';

interface FeedbackWordsProps {
  ref: Ref<HTMLTextAreaElement>;
  value: string;
  onChange: (text: string) => void;
  onSend: () => void;
  error?: string | undefined;
}

/** Words to the child. Enter sends, Shift and Enter begin a new line. */
export function FeedbackWords({ ref, value, onChange, onSend, error }: FeedbackWordsProps) {
  const t = useWorkMessages();
  return (
    <TextArea
      ref={ref}
      label={t('feedback.words')}
      rows={3}
      maxLength={2000}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}
