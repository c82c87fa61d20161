import { Eye } from 'lucide-react';
import type { Item } from '../api';
import { useResourcesMessages } from '../messages';

/** Who reads a folder that says so itself; for those who keep the space. */
export function RulePill({ item: { rule, ownRule } }: { item: Item }) {
  const t = useResourcesMessages();
  if (!rule || !ownRule) return null;
  return (
    <span className="pill">
      <Eye aria-hidden="true" size={14} />
      {t(`readers.${rule.readers}`)}
      {rule.pupils === 'ADD' && ` · ${t('pupils.add.short')}`}
    </span>
  );
}
