import { ExternalLink, House, Play, Volume2 } from 'lucide-react';
import { Button, useSpeech } from '../../../app/ui';
import { useCatalogueMessages } from '../messages';

interface LeaveProps {
  address: string;
  host: string;
  forChild: boolean;
  onLeave: () => void;
  onStay: () => void;
  /** where it can be shown here */
  onPlay?: () => void;
}

/** Who will see the visit, and the ways on: a page of its own, which doesn't learn where from, or a player here. */
export function Leave({ address, host, forChild, onLeave, onStay, onPlay }: LeaveProps) {
  const t = useCatalogueMessages();
  const speak = useSpeech();
  const playing = forChild ? 'play.child' : 'play.more';
  const leaving = forChild ? 'leave.child' : 'leave.more';
  const large = forChild && 'see-large';
  const warning = t(onPlay ? playing : leaving, { host });
  return (
    <div className="stack">
      <p>{warning}</p>
      {forChild && speak && (
        <div>
          <Button kind="quiet" className="see-large" onPress={() => speak(warning)}>
            <Volume2 aria-hidden="true" size={24} />
            {t('listen')}
          </Button>
        </div>
      )}
      <div className="row wrap">
        {onPlay && (
          <Button kind="primary" {...(large && { className: large })} onPress={onPlay}>
            <Play aria-hidden="true" size={20} />
            {t('play')}
          </Button>
        )}
        <a
          className={['btn', !onPlay && 'primary', large].filter(Boolean).join(' ')}
          href={address}
          target="_blank"
          rel="noreferrer noopener"
          onClick={onLeave}
        >
          <ExternalLink aria-hidden="true" size={20} />
          {t('leave.yes', { host })}
        </a>
        <Button {...(large && { className: large })} onPress={onStay}>
          <House aria-hidden="true" size={20} />
          {t('leave.no')}
        </Button>
      </div>
    </div>
  );
}
