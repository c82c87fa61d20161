import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import { useCatalogueMessages } from '../messages';
import { Leave } from './Leave';
import { Player } from './Player';

interface OpenLinkProps {
  title: string;
  address: string;
  host: string;
  /** of the page that shows it within the product, where that is allowed */
  player?: string | undefined;
  /** large, and in a child's words */
  forChild?: boolean;
  /** once it is opened */
  onOpen?: () => void;
}

/** Opens a resource. First it says who will see the visit, and only then anything of that host is asked. */
export function OpenLink({ title, address, host, player, forChild, onOpen }: OpenLinkProps) {
  const t = useCatalogueMessages();
  const [step, setStep] = useState<'closed' | 'asking' | 'playing'>('closed');
  const close = () => setStep('closed');
  const open = (next: 'closed' | 'playing') => {
    setStep(next);
    onOpen?.();
  };
  return (
    <>
      <Button kind="primary" {...(forChild && { className: 'see-large' })} onPress={() => setStep('asking')}>
        <ExternalLink aria-hidden="true" size={20} />
        {t(forChild ? 'open.child' : 'open')}
      </Button>
      <Sheet
        title={step === 'playing' ? title : t(player ? 'play.title' : forChild ? 'leave.you' : 'leave')}
        open={step !== 'closed'}
        onClose={close}
      >
        {step === 'playing' && player ? (
          <Player title={title} player={player} address={address} host={host} />
        ) : (
          <Leave
            address={address}
            host={host}
            forChild={forChild ?? false}
            onLeave={() => open('closed')}
            onStay={close}
            {...(player && { onPlay: () => open('playing') })}
          />
        )}
      </Sheet>
    </>
  );
}
