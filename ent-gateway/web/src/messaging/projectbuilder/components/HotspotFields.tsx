import { Field, TextArea } from '../../../app/ui';
import type { Hotspot } from '../../projects';
import { useBuilderMessages } from '../messages';

/** The words of a place on a picture. */
export function HotspotFields({ spot, onChange }: { spot: Hotspot; onChange: (spot: Hotspot) => void }) {
  const t = useBuilderMessages();
  return (
    <>
      <Field
        label={t('name')}
        value={spot.name}
        maxLength={60}
        onChange={(event) => onChange({ ...spot, name: event.target.value })}
      />
      <TextArea
        label={t('says')}
        value={spot.text}
        rows={2}
        maxLength={600}
        onChange={(event) => onChange({ ...spot, text: event.target.value })}
      />
    </>
  );
}
