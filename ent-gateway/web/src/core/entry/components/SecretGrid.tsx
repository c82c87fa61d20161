import type { SecretPicture } from '../api';
import { secrets } from '../drawings/secrets';
import { useEntryMessages } from '../messages';

interface SecretGridProps {
  /** Those that can't be touched. */
  off: readonly SecretPicture[] | 'all';
  touch: (picture: SecretPicture) => void;
}

const all = Object.keys(secrets) as SecretPicture[];

export function SecretGrid({ off, touch }: SecretGridProps) {
  const t = useEntryMessages();
  return (
    <ul className="entry-secrets">
      {all.map((picture) => (
        <li key={picture}>
          <button
            type="button"
            aria-label={t(`picture.${picture}`)}
            disabled={off === 'all' || off.includes(picture)}
            onClick={() => touch(picture)}
          >
            <svg viewBox="0 0 48 48" aria-hidden="true">
              {secrets[picture]}
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
