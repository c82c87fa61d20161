import { useState } from 'react';
import { Sheet } from '../../../app/ui';
import { type Article, fileAddress } from '../api';
import { useBlogMessages } from '../messages';
import { isPicture } from '../order';
import { ArticleRecording } from './ArticleRecording';
import { SmallPicture } from './SmallPicture';
import { TakenOff } from './TakenOff';
import { WithheldPill } from './WithheldPill';

/** Pictures of an article, the first one large; each is seen alone with a tap. Sounds and films below. */
export function Gallery({ article }: { article: Article }) {
  const t = useBlogMessages();
  const { files } = article;
  const [large, setLarge] = useState<number>();
  const pictures = files.filter(isPicture);
  const shown = large === undefined ? undefined : pictures[large];
  return (
    <>
      {pictures.length > 0 && (
        <ul className="gallery">
          {pictures.map(({ id, off, withoutConsent, withheld }, index) => (
            <li key={id}>
              {off ? (
                <TakenOff article={article} fileId={id} pupilIds={withoutConsent} />
              ) : withheld ? (
                <p className="gallery-off s soft row wrap">
                  {t('picture.alt', { number: index + 1 })} <WithheldPill withheld={withheld} />
                </p>
              ) : (
                <button
                  type="button"
                  className="gallery-open"
                  aria-label={t('picture.open', { number: index + 1 })}
                  onClick={() => setLarge(index)}
                >
                  {index === 0 ? (
                    <img src={fileAddress(id)} alt={t('picture.alt', { number: 1 })} loading="lazy" />
                  ) : (
                    <SmallPicture id={id} alt={t('picture.alt', { number: index + 1 })} />
                  )}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {files
        .filter((file) => !isPicture(file) && !file.off)
        .map((file) => (
          <ArticleRecording key={file.id} file={file} />
        ))}
      <Sheet
        title={t('picture.alt', { number: (large ?? 0) + 1 })}
        open={shown !== undefined}
        onClose={() => setLarge(undefined)}
      >
        {shown && <img className="gallery-large" src={fileAddress(shown.id)} alt="" />}
      </Sheet>
    </>
  );
}
