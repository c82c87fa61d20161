import { useEffect, useEffectEvent, useRef } from 'react';
import { mapFrame, type MapPlace, type MapSource } from '../api';
import { useProjectMessages } from '../messages';

interface TileMapProps {
  places: MapPlace[];
  source: MapSource;
  /** where a place is that somebody shows on the map */
  onPick?: (latitude: number, longitude: number) => void;
}

interface Said {
  map?: 'ready' | 'picked';
  latitude?: number;
  longitude?: number;
}

/** A map in a document of its own, which alone may ask the host of the tiles. It is told the places once it is there. */
export function TileMap({ places, source, onPick }: TileMapProps) {
  const t = useProjectMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  const words = { places, unnamed: t('place.unnamed', { number: '' }), picks: onPick !== undefined };
  const text = JSON.stringify(words);
  const picked = useEffectEvent((said: Said) => onPick?.(Number(said.latitude), Number(said.longitude)));
  useEffect(() => {
    const tell = () => frame.current?.contentWindow?.postMessage(text, location.origin);
    const hear = ({ data, source: from, origin }: MessageEvent<unknown>) => {
      if (from !== frame.current?.contentWindow || origin !== location.origin) return;
      const said = data as Said;
      if (said.map === 'ready') tell();
      if (said.map === 'picked') picked(said);
    };
    window.addEventListener('message', hear);
    tell();
    return () => window.removeEventListener('message', hear);
  }, [text]);
  return (
    <div className="stack">
      <iframe ref={frame} className="project-frame" src={mapFrame} title={t('map.title')} />
      <p className="s soft">{source.attribution}</p>
    </div>
  );
}
