import { Copy } from 'lucide-react';
import { Button, Field, Notice, toast } from '../../../app/ui';
import { useResourcesMessages } from '../messages';

/** The address of a link just opened: told this once. */
export function LinkAddress({ address }: { address: string }) {
  const t = useResourcesMessages();
  const copy = () =>
    navigator.clipboard
      .writeText(address)
      .then(() => toast('ok', t('done.linkCopied')))
      .catch(() => toast('danger', t('problem.copy')));
  return (
    <Notice kind="ok">
      <div className="stack">
        <p>{t('link.once')}</p>
        <Field
          label={t('link.address')}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <Button onPress={() => void copy()}>
          <Copy aria-hidden="true" size={18} />
          {t('link.copy')}
        </Button>
      </div>
    </Notice>
  );
}
