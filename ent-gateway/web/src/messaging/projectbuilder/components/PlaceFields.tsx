import { useState } from 'react';
import { Field, TextArea } from '../../../app/ui';
import type { MapPlace } from '../../projects';
import { readCoordinates, writtenCoordinates } from '../coordinates';
import { useBuilderMessages } from '../messages';

/** A place: its name, where it is, and what is said of it. What can't be read stays in the field, and changes nothing. */
export function PlaceFields({ place, onChange }: { place: MapPlace; onChange: (place: MapPlace) => void }) {
  const t = useBuilderMessages();
  const known = writtenCoordinates(place.latitude, place.longitude);
  const [typed, type] = useState<string>();
  const shown = typed ?? known;
  return (
    <>
      <div className="builder-pair">
        <Field
          label={t('name')}
          value={place.name}
          maxLength={80}
          onChange={(event) => onChange({ ...place, name: event.target.value })}
        />
        <Field
          label={t('coordinates')}
          hint={t('coordinates.hint')}
          value={shown}
          maxLength={40}
          error={readCoordinates(shown) ? undefined : t('coordinates.unread')}
          onChange={(event) => {
            const read = readCoordinates(event.target.value);
            type(event.target.value);
            if (read) onChange({ ...place, ...read });
          }}
          onBlur={() => readCoordinates(shown) && type(undefined)}
        />
      </div>
      <TextArea
        label={t('says')}
        value={place.text}
        rows={2}
        maxLength={600}
        onChange={(event) => onChange({ ...place, text: event.target.value })}
      />
    </>
  );
}
