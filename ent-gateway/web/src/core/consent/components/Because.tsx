import type { Held } from '../held';
import { useConsentMessages } from '../messages';

/** Says that a yes doesn't hold yet, and which answer stands before it. */
export function Because({ held: { standing, because } }: { held: Held }) {
  const t = useConsentMessages();
  if (!because) return null;
  const what = t(`use.${because}`);
  return <p className="s">{t(standing === 'REFUSED' ? 'because.no' : 'because.awaited', { what })}</p>;
}
