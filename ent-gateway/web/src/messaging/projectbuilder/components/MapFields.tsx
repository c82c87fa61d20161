import { useState } from 'react';
import { Button } from '../../../app/ui';
import { type BlockOf, type MapSource, TileMap } from '../../projects';
import { useBuilderMessages } from '../messages';
import { ItemList } from './ItemList';
import { PlaceFields } from './PlaceFields';

interface MapFieldsProps {
  block: BlockOf<'MAP'>;
  source: MapSource | null;
  onChange: (change: (now: BlockOf<'MAP'>) => BlockOf<'MAP'>) => void;
}

const most = 50;

/** The places of a map: by their coordinates, or shown on the map once somebody wants it. */
export function MapFields({ block, source, onChange }: MapFieldsProps) {
  const t = useBuilderMessages();
  const [asked, ask] = useState(false);
  const { places } = block;
  const last = places.at(-1) ?? { latitude: 46.6, longitude: 2.4 };
  const pick = (latitude: number, longitude: number) => {
    if (places.length < most)
      onChange((now) => ({ ...now, places: [...now.places, { name: '', text: '', latitude, longitude }] }));
  };
  return (
    <>
      {!source && <p className="s soft">{t('map.none')}</p>}
      {source && !asked && (
        <>
          <p className="s soft">{t('map.ask.more', { host: source.host })}</p>
          <Button className="project-start" onPress={() => ask(true)}>
            {t('map.ask')}
          </Button>
        </>
      )}
      {source && asked && (
        <>
          <p className="s soft">{t('map.pick')}</p>
          <TileMap places={places} source={source} onPick={pick} />
        </>
      )}
      <ItemList
        items={places}
        most={most}
        nameOf={(at) => t('place', { number: at + 1 })}
        addLabel={t('place.add')}
        blank={() => ({ name: '', text: '', latitude: last.latitude, longitude: last.longitude })}
        onChange={(next) => onChange((now) => ({ ...now, places: next(now.places) }))}
      >
        {(place, set) => <PlaceFields place={place} onChange={set} />}
      </ItemList>
    </>
  );
}
