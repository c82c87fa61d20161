import { ArrowRightLeft, type LucideIcon, Pencil, UserMinus, UserPlus } from 'lucide-react';
import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { ChangeKind, Counts, Preview } from '../api';
import { useImportsMessages } from '../messages';
import { countWords, total } from '../words';

const icons: Record<ChangeKind, LucideIcon> = {
  ADDED: UserPlus,
  CHANGED: Pencil,
  MOVED: ArrowRightLeft,
  LEFT: UserMinus,
};

export const countsOf = (preview: Preview): Record<ChangeKind, Counts> => ({
  ADDED: preview.added,
  CHANGED: preview.changed,
  MOVED: preview.moved,
  LEFT: preview.left,
});

export function ImportCounts({ preview }: { preview: Preview }) {
  const t = useImportsMessages();
  const language = useLanguage();
  const counts = countsOf(preview);
  const kinds = Object.keys(icons) as ChangeKind[];
  const unchanged = countWords(preview.unchanged, t);
  const nothing = kinds.every((kind) => total(counts[kind]) === 0) && preview.ambiguousTotal === 0;
  return (
    <>
      {nothing && preview.rejectedTotal === 0 && <Notice kind="ok">{t('preview.nothing')}</Notice>}
      <ul className="import-counts">
        {kinds.map((kind) => {
          const Icon = icons[kind];
          return (
            <li key={kind} className="card pad">
              <p className="row soft s">
                <Icon aria-hidden="true" size={18} />
                {t(`tab.${kind}`)}
              </p>
              <p className="big number">{count(total(counts[kind]), language)}</p>
              <p className="s soft">{countWords(counts[kind], t)}</p>
            </li>
          );
        })}
      </ul>
      {unchanged && <p className="s soft">{t('unchanged', { count: unchanged })}</p>}
    </>
  );
}
