import { Link2, RefreshCw, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../app/ui';
import { type Secret, useSecretAddress } from '../useSecretAddress';
import { ToldAddress } from './ToldAddress';

interface SecretAddressProps extends Secret {
  isOpen: boolean;
  words: { address: string; open: string; renew: string; close: string };
  /** whether it is a calendar, which a phone opens by itself */
  isCalendar?: boolean;
  /** what there is to say or to choose as long as the address isn't told */
  children?: ReactNode;
}

/** Somebody's own secret address: made, told once, made anew, closed in one tap. */
export function SecretAddress({ isOpen, words, isCalendar, children, ...secret }: SecretAddressProps) {
  const { address, square, opening, closing, copying } = useSecretAddress(secret);
  const Icon = isOpen ? RefreshCw : Link2;
  return (
    <>
      {address ? (
        <ToldAddress
          address={address}
          square={square}
          label={words.address}
          isCalendar={isCalendar ?? false}
          onCopy={() => copying.mutate(address)}
        />
      ) : (
        children
      )}
      <div className="row wrap">
        {!address && (
          <Button
            kind={isOpen ? 'quiet' : 'primary'}
            isPending={opening.isPending}
            onPress={() => opening.mutate()}
          >
            <Icon aria-hidden="true" size={18} />
            {isOpen ? words.renew : words.open}
          </Button>
        )}
        {(isOpen || address) && (
          <Button kind="danger" isPending={closing.isPending} onPress={() => closing.mutate()}>
            <Trash2 aria-hidden="true" size={18} />
            {words.close}
          </Button>
        )}
      </div>
    </>
  );
}
