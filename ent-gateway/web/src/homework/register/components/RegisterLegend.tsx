import { Mail, X } from 'lucide-react';
import { useRegisterMessages } from '../messages';

/** What the signs of the register mean. */
export function RegisterLegend() {
  const t = useRegisterMessages();
  return (
    <p className="s register-legend">
      <span>
        <X aria-hidden="true" size={18} className="register-without" />
        {t('without')}
      </span>
      <span>
        <Mail aria-hidden="true" size={18} />
        {t('legend.given')}
      </span>
      <span>{t('legend.halves')}</span>
    </p>
  );
}
