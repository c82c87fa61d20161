import { EyeOff, Pencil, Trash2, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, useSpeech } from '../../../app/ui';
import { WorkFile } from '../../work';
import type { Observation } from '../api';
import { useBookletMessages } from '../messages';

interface ObservationCardProps {
  one: Observation;
  isNew?: boolean;
  /** a child who doesn't read yet hears it */
  speaks?: boolean;
  onRevise?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** A success: its day, its sentence, its pictures, and how it stands for the family. */
export function ObservationCard({ one, isNew, speaks, onRevise, onRemove }: ObservationCardProps) {
  const t = useBookletMessages();
  const language = useLanguage();
  const speak = useSpeech();
  const { date, words, skill, files, pictures, publishedAt, changeable } = one;
  return (
    <li className="booklet-one stack">
      <p className="s soft row wrap">
        {longDay(date, language)}
        {!publishedAt && <Mark kind="warn">{t('draft')}</Mark>}
        {isNew && <Mark kind="ok">{t('new')}</Mark>}
      </p>
      <p className="booklet-words">{words}</p>
      {skill.words !== words && <p className="s soft">{skill.words}</p>}
      {files.length > 0 && (
        <div className="booklet-files">
          {files.map((file) => (
            <WorkFile key={file.id} file={file} />
          ))}
        </div>
      )}
      {pictures !== 'SHOWN' && (
        <p className="s soft row">
          <EyeOff aria-hidden="true" size={16} />
          {t(changeable ? `pictures.${pictures}` : 'pictures.kept')}
        </p>
      )}
      {speaks && speak && (
        <Button aria-label={t('listen.to', { words })} onPress={() => speak(words)}>
          <Volume2 aria-hidden="true" size={20} />
          {t('listen')}
        </Button>
      )}
      {changeable && onRevise && onRemove && (
        <div className="row wrap">
          <Button aria-label={t('revise.of', { words })} onPress={onRevise}>
            <Pencil aria-hidden="true" size={18} />
            {t(pictures === 'UNSAID' ? 'faces.say' : 'revise')}
          </Button>
          <Button kind="quiet" aria-label={t('remove.of', { words })} onPress={onRemove}>
            <Trash2 aria-hidden="true" size={18} />
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
}

const Mark = ({ kind, children }: { kind: 'warn' | 'ok'; children: ReactNode }) => (
  <span className={`pill ${kind}`}>{children}</span>
);
