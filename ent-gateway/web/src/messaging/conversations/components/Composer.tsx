import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import { Button, TextArea } from '../../../app/ui';
import { useConversationMessages } from '../messages';

export function Composer({ onSend }: { onSend: (text: string) => void }) {
  const t = useConversationMessages();
  const [text, setText] = useState('');
  const send = () => {
    const trimmed = text.trim();
    if (!trimmed) return;
    onSend(trimmed);
    setText('');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  // Enter writes a new line, as in a letter; with Ctrl or Cmd it sends.
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form className="composer no-print" onSubmit={submit}>
      <TextArea
        label={t('write')}
        value={text}
        rows={2}
        maxLength={5000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keyed}
      />
      <Button kind="primary" type="submit">
        <SendHorizontal aria-hidden="true" size={18} />
        {t('send')}
      </Button>
    </form>
  );
}
