import { useLanguage } from '../../../app/i18n';
import type { Preview } from '../api';
import { useMergeMessages } from '../messages';

/** What follows of a merge, in sentences. */
export function Consequences({ preview: { kept, gone, counts } }: { preview: Preview }) {
  const t = useMergeMessages();
  const list = new Intl.ListFormat(useLanguage());
  const words = (count: (one: (typeof counts)[number]) => number) =>
    counts.filter((one) => count(one) > 0).map((one) => t(`kind.${one.kind}`, { count: count(one) }));
  const moves = words(({ moved }) => moved);
  const aside = words(({ setAside }) => setAside);
  const homes = kept.homes.length + (counts.find(({ kind }) => kind === 'HOUSEHOLDS')?.moved ?? 0);
  return (
    <section className="card pad stack" aria-labelledby="merge-after">
      <h2 id="merge-after">{t('after')}</h2>
      <ul>
        <li>{t('after.one', { name: `${kept.givenName} ${kept.familyName}` })}</li>
        <li>{moves.length > 0 ? t('after.moves', { moves: list.format(moves) }) : t('after.nothing')}</li>
        {aside.length > 0 && <li>{t('after.aside', { aside: list.format(aside) })}</li>}
        {homes > 1 && gone.homes.length > 0 && <li>{t('after.homes', { count: homes })}</li>}
        <li>{t('after.bills')}</li>
        <li>{t('after.told')}</li>
      </ul>
    </section>
  );
}
