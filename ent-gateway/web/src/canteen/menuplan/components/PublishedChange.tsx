import { useState } from 'react';
import { plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Sheet } from '../../../app/ui';
import { useKitchenMessages } from '../messages';

interface PublishedChangeProps {
  day: string;
  onClose: () => void;
  onConfirm: (modification: string) => void;
}

/** Families have seen this menu: say what changed. */
export function PublishedChange({ day, onClose, onConfirm }: PublishedChangeProps) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const [told, setTold] = useState('');
  const send = () => {
    onConfirm(told);
  };
  return (
    <Sheet title={t('change.title', { day: plainDay(day, language) })} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        <p>{t('change.why')}</p>
        <Field
          label={t('change.told')}
          hint={t('change.hint')}
          maxLength={300}
          value={told}
          onChange={(event) => setTold(event.target.value)}
        />
        <Button kind="primary" type="submit">
          {t('change.do')}
        </Button>
      </Form>
    </Sheet>
  );
}
