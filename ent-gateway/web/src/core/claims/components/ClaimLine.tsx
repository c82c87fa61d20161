import { Check, X } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { WaitingClaim } from '../api';
import { useClaimsMessages } from '../messages';
import { personOf, vouchedOf } from '../names';

interface ClaimLineProps {
  claim: WaitingClaim;
  isPending: boolean;
  onConfirm: () => void;
  onRefuse: () => void;
}

/** A letter, who used it, and the two answers. */
export function ClaimLine({ claim, isPending, onConfirm, onRefuse }: ClaimLineProps) {
  const t = useClaimsMessages();
  const language = useLanguage();
  const names = { person: personOf(claim), vouched: vouchedOf(claim) };
  const children = claim.children.map(
    ({ givenName, className, schoolName }) => `${givenName} (${className}, ${schoolName})`,
  );
  return (
    <li className="row wrap between">
      <div>
        <p className="b">
          {t(children.length ? 'letter' : 'letter.alone', { ...names, children: children.join(', ') })}
        </p>
        <p className="s">
          {t('vouched', {
            givenNames: claim.givenNames,
            familyName: claim.familyName,
            day: fullDate(dayOf(claim.askedAt), language),
          })}
        </p>
        {claim.own && <p className="s soft">{t('own')}</p>}
      </div>
      {!claim.own && (
        <div className="row wrap">
          <Button aria-label={t('confirm.named', names)} onPress={onConfirm}>
            <Check aria-hidden="true" size={18} />
            {t('confirm')}
          </Button>
          <Button kind="quiet" aria-label={t('refuse.named', names)} isPending={isPending} onPress={onRefuse}>
            <X aria-hidden="true" size={18} />
            {t('refuse')}
          </Button>
        </div>
      )}
    </li>
  );
}
