import { CalendarPlus, Copy } from 'lucide-react';
import { Button, Field, Notice } from '../../../app/ui';
import { useFeedsMessages } from '../messages';
import './feeds.css';

interface ToldAddressProps {
  address: string;
  square: string | undefined;
  label: string;
  isCalendar: boolean;
  onCopy: () => void;
}

/** A phone opens its calendar for this one. */
const webcal = (address: string) => address.replace(/^https?:/, 'webcal:');

/** The address, shown this once. */
export function ToldAddress({ address, square, label, isCalendar, onCopy }: ToldAddressProps) {
  const t = useFeedsMessages();
  return (
    <>
      <Notice kind="ok">{t('ready')}</Notice>
      <Field
        className="feed-address"
        label={label}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="row wrap">
        {isCalendar && (
          <a className="btn primary" href={webcal(address)}>
            <CalendarPlus aria-hidden="true" size={18} />
            {t('subscribe')}
          </a>
        )}
        <Button kind={isCalendar ? 'quiet' : 'primary'} onPress={onCopy}>
          <Copy aria-hidden="true" size={18} />
          {t('copy')}
        </Button>
      </div>
      {square && (
        <figure className="feed-square">
          <img src={square} alt={t('square')} width={160} height={160} />
          <figcaption className="s soft">{t('square.more')}</figcaption>
        </figure>
      )}
    </>
  );
}
