import type { SchoolEvent } from './api';
import { useEventsMessages } from './messages';

/** The answer of the own home in words. */
export function useOwnWord() {
  const t = useEventsMessages();
  return ({ coming, waiting, helps }: NonNullable<SchoolEvent['own']>): string => {
    const said = coming === 0 ? t('own.none') : t(waiting ? 'own.waiting' : 'own.coming', { count: coming });
    return helps ? `${said} · ${t('own.helps')}` : said;
  };
}
