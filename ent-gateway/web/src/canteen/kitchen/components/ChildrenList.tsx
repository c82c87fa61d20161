import type { ReactNode } from 'react';
import { NeedBadges, useNeedsMessages } from '../../needs';
import type { ChildMeal, ChildrenApart } from '../api';
import { useKitchenMessages } from '../messages';
import { childWord } from '../words';

interface ChildrenListProps {
  special: ChildrenApart;
  /** what stands below a child */
  more?: (child: ChildMeal) => ReactNode;
}

/** How many meals must be without an allergen, then each child: name, class, care plan, and what is served instead. */
export function ChildrenList({ special, more }: ChildrenListProps) {
  const t = useKitchenMessages();
  const needs = useNeedsMessages();
  if (!special.known) return <p className="soft">{t('apart.unknown')}</p>;
  if (special.children.length === 0) return <p className="soft">{t('apart.none')}</p>;
  return (
    <>
      {special.allergens.length > 0 && (
        <ul className="row wrap allergens">
          {special.allergens.map(({ allergen, count }) => (
            <li key={allergen} className="pill warn">
              {t('apart.without', { allergen: needs(`allergen.${allergen}`), count })}
            </li>
          ))}
        </ul>
      )}
      <ul className="children-apart">
        {special.children.map((child) => (
          <li key={child.childId} className="stack">
            <p className="row wrap">
              <span className="b">{childWord(child, t)}</span>
              {child.carePlan && <span className="pill">{t('apart.plan')}</span>}
            </p>
            <p className="row wrap">
              <NeedBadges needs={{ ...child, allergies: child.allergens }} />
            </p>
            {child.instead && <p>{t('apart.instead', { instead: child.instead })}</p>}
            {more?.(child)}
          </li>
        ))}
      </ul>
    </>
  );
}
