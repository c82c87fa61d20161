import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button, Form, TextArea } from '../../../app/ui';
import { useConversationMessages } from '../messages';

export function Composer({ onSend }: { onSend: (text: string) => void }) {
  const t = useConversationMessages();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    const trimmed = text.trim();
    setTried(!trimmed);
    if (!trimmed) return;
    onSend(trimmed);
    setText('');
  };
  // Enter writes a new line, as in a letter; with Ctrl or Cmd it sends.
  const keyed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
  };
  return (
    <Form className="composer no-print" onSubmit={send}>
      <TextArea
        label={t('write')}
        value={text}
        rows={2}
        maxLength={5000}
        error={tried && !text.trim() ? t('problem.text') : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keyed}
      />
      <Button kind="primary" type="submit">
        <SendHorizontal aria-hidden="true" size={18} />
        {t('send')}
      </Button>
    </Form>
  );
}
