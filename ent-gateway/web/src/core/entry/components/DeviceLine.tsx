import { Tablet } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { SchoolDevice } from '../api';
import { useEntryMessages } from '../messages';

interface DeviceLineProps {
  device: SchoolDevice;
  isHere: boolean;
  isPending: boolean;
  onRemove: () => void;
}

/** A tablet of the school, and since when nobody has used it. */
export function DeviceLine({ device: { name, seenOn }, isHere, isPending, onRemove }: DeviceLineProps) {
  const t = useEntryMessages();
  const language = useLanguage();
  return (
    <li className="row between">
      <span>
        <Tablet aria-hidden="true" size={18} /> {name}{' '}
        <span className="s soft">
          {isHere && `${t('devices.here')} `}
          {seenOn ? t('devices.seen', { day: fullDate(seenOn, language) }) : t('devices.unseen')}
        </span>
      </span>
      <Button
        kind="quiet"
        aria-label={t('devices.remove.of', { name })}
        isPending={isPending}
        onPress={onRemove}
      >
        {t('devices.remove')}
      </Button>
    </li>
  );
}
