import { Map as MapIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../app/ui';
import type { BlockOf, MapSource } from '../api';
import { useProjectMessages } from '../messages';
import { PlainMap } from './PlainMap';
import { TileMap } from './TileMap';

/** Places: a drawing and a list without anybody, and a map once the reader has asked for it and knows who will see that. */
export function MapView({ block: { places }, source }: { block: BlockOf<'MAP'>; source: MapSource | null }) {
  const t = useProjectMessages();
  const [asked, ask] = useState(false);
  if (places.length === 0) return null;
  return (
    <>
      {asked && source ? <TileMap places={places} source={source} /> : <PlainMap places={places} />}
      {source && !asked && (
        <div className="stack">
          <p className="s soft">{t('map.ask.more', { host: source.host })}</p>
          <Button className="project-start" onPress={() => ask(true)}>
            <MapIcon aria-hidden="true" size={18} />
            {t('map.ask')}
          </Button>
        </div>
      )}
      <ol className="project-spots" aria-label={t('places')}>
        {places.map(({ name, text, latitude, longitude }, at) => (
          <li key={at}>
            <span className="b">{name || t('place.unnamed', { number: at + 1 })}</span>{' '}
            <span className="s soft">
              {latitude}, {longitude}
            </span>
            {text && <p className="keep-lines">{text}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
