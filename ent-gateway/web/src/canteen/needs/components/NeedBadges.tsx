import { Backpack, Blend, Salad, TriangleAlert } from 'lucide-react';
import type { ChildNeeds } from '../api';
import { useNeedsMessages } from '../messages';
import { allergyList } from '../words';
import './needs.css';

/** What must not be missed when a child is served: the allergy first, in words and not by colour alone. */
export function NeedBadges({ needs }: { needs: ChildNeeds }) {
  const t = useNeedsMessages();
  const list = allergyList(needs, t);
  return (
    <>
      {list && (
        <span className="need need-allergy">
          <TriangleAlert aria-hidden="true" size={18} />
          {t('allergic', { list })}
        </span>
      )}
      {needs.packedMeal && (
        <span className="need need-packed">
          <Backpack aria-hidden="true" size={16} />
          {t('packed')}
        </span>
      )}
      {needs.diet !== 'STANDARD' && (
        <span className="need need-diet">
          <Salad aria-hidden="true" size={16} />
          {t(`diet.${needs.diet}`)}
        </span>
      )}
      {needs.texture !== 'WHOLE' && (
        <span className="need need-diet">
          <Blend aria-hidden="true" size={16} />
          {t('texture', { texture: t(`texture.${needs.texture}`).toLowerCase() })}
        </span>
      )}
    </>
  );
}
