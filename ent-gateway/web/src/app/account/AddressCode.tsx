import { CodeField } from '../code';
import { Button, Form, Notice } from '../ui';
import { useAccountMessages } from './messages';

interface AddressCodeProps {
  /** where the code was mailed */
  email: string;
  code: string;
  isPending: boolean;
  onChange: (code: string) => void;
  onVerify: () => void;
  onOther: () => void;
}

/** Takes the code that was mailed to an address. */
export function AddressCode({ email, code, isPending, onChange, onVerify, onOther }: AddressCodeProps) {
  const t = useAccountMessages();
  return (
    <Form className="stack" onSubmit={onVerify}>
      <Notice kind="info">{t('address.sent', { email })}</Notice>
      <CodeField label={t('address.code')} value={code} autoComplete="one-time-code" onChange={onChange} />
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={isPending}>
          {t('address.verify')}
        </Button>
        <Button onPress={onOther}>{t('address.other')}</Button>
      </div>
    </Form>
  );
}
