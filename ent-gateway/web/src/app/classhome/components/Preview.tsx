import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { Loaded } from '../../ui';
import type { HomeLook, TileKind } from '../api';
import { tileOf } from '../lines';
import { useClassHomeMessages } from '../messages';
import { previewQuery } from '../queries';
import { HomeBoard } from './HomeBoard';

interface PreviewProps {
  classId: string;
  look: HomeLook;
  shown: TileKind[];
}

/** The home as a pupil sees it, with what is chosen now: to be looked at, with nothing of any one child. */
export function Preview({ classId, look, shown }: PreviewProps) {
  const t = useClassHomeMessages();
  const preview = useQuery(previewQuery(classId));
  return (
    <section className="home-preview" aria-labelledby="preview">
      <h2 id="preview" className="row">
        <Eye aria-hidden="true" size={20} />
        {t('preview')}
      </h2>
      <p className="s soft">{t('preview.more')}</p>
      <Loaded query={preview}>
        {(home) => (
          <div className="home-tablet" inert>
            <p className="home-tablet-hello">{t('title', { name: t('preview.name') })}</p>
            <HomeBoard home={{ ...home, look, tiles: shown.flatMap((kind) => tileOf(home, kind) ?? []) }} />
          </div>
        )}
      </Loaded>
    </section>
  );
}
