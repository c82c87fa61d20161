import { MessageCircleHeart, Trash2 } from 'lucide-react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Recording } from '../../../app/sound';
import { Button } from '../../../app/ui';
import { WorkFile } from '../../work';
import type { Work } from '../api';
import { usePortfolioMessages } from '../messages';
import { smileys } from '../smileys';

interface WorkCardProps {
  work: Work;
  onComment: (() => void) | undefined;
  onTakeOut: (() => void) | undefined;
}

/** A piece of work, and what its child says of it. */
export function WorkCard({ work, onComment, onTakeOut }: WorkCardProps) {
  const t = usePortfolioMessages();
  const language = useLanguage();
  const { title, words, files, withheld, madeOn, text, sound, smiley } = work;
  const Icon = smiley ? smileys[smiley] : undefined;
  return (
    <li className="card pad stack portfolio-work">
      <h2>{title}</h2>
      <p className="s soft">{longDay(madeOn, language)}</p>
      {files.map((file) => (
        <WorkFile key={file.id} file={file} />
      ))}
      {withheld && <p className="s soft">{t('withheld')}</p>}
      {words && <p className="portfolio-words">{words}</p>}
      {(smiley ?? text ?? sound) && (
        <div className="portfolio-comment stack">
          {smiley && Icon && (
            <p className="row b">
              <Icon aria-hidden="true" size={28} />
              {t(`smiley.${smiley}`)}
            </p>
          )}
          {text && <p className="portfolio-words">{text}</p>}
          {sound && <Recording file={sound} />}
        </div>
      )}
      {(onComment ?? onTakeOut) && (
        <div className="row wrap">
          {onComment && (
            <Button aria-label={t('comment.of', { title })} onPress={onComment}>
              <MessageCircleHeart aria-hidden="true" size={20} />
              {t('comment')}
            </Button>
          )}
          {onTakeOut && (
            <Button kind="quiet" aria-label={t('takeOut.of', { title })} onPress={onTakeOut}>
              <Trash2 aria-hidden="true" size={18} />
              {t('takeOut')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
