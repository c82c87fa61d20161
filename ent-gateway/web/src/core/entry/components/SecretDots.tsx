import { Check } from 'lucide-react';
import { useEntryMessages } from '../messages';

/** How many of the three have been touched, never which. */
export function SecretDots({ count }: { count: number }) {
  const t = useEntryMessages();
  return (
    <div className="entry-dots" role="img" aria-label={t('secret.hit', { count })}>
      {[0, 1, 2].map((place) => (
        <span key={place} className={place < count ? 'on' : undefined}>
          {place < count && <Check aria-hidden="true" size={26} strokeWidth={3.5} />}
        </span>
      ))}
    </div>
  );
}
