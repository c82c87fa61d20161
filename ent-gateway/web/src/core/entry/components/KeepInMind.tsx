import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SecretPicture } from '../api';
import { secrets } from '../drawings/secrets';
import { useEntryMessages } from '../messages';
import { Say } from './Say';

interface KeepInMindProps {
  pictures: SecretPicture[];
  isPending: boolean;
  done: () => void;
}

/** The three pictures that a child has just chosen, once and large. */
export function KeepInMind({ pictures, isPending, done }: KeepInMindProps) {
  const t = useEntryMessages();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const names = pictures.map((picture) => t(`picture.${picture}`)).join(', ');
  return (
    <div className="entry-keep">
      <p>{t('choose.keep')}</p>
      <ol>
        {pictures.map((picture) => (
          <li key={picture}>
            <svg viewBox="0 0 48 48" role="img" aria-label={t(`picture.${picture}`)}>
              {secrets[picture]}
            </svg>
          </li>
        ))}
      </ol>
      <div className="entry-kept">
        <Say text={`${t('choose.keep')} ${names}`} />
        <button type="button" ref={button} className="entry-big" disabled={isPending} onClick={done}>
          <Check aria-hidden="true" size={26} />
          {t('choose.done')}
        </button>
      </div>
    </div>
  );
}
