import { Heart, Star, ThumbsUp } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { type Article, react, type Reaction } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';

const looks = { BRAVO: ThumbsUp, LEARNT: Star, LIKE: Heart } as const;

/** A friendly word with one tap, in place of the one before; counts alone are shown. */
export function Reactions({ id, echo }: { id: string; echo: Article['echo'] }) {
  const t = useBlogMessages();
  const acts = useActs();
  const counts: Record<Reaction, number> = { BRAVO: echo.bravo, LEARNT: echo.learnt, LIKE: echo.like };
  return (
    <div className="reactions no-print" role="group" aria-label={t('reactions')}>
      {(Object.keys(looks) as Reaction[]).map((kind) => {
        const Icon = looks[kind];
        return (
          <ToggleButton
            key={kind}
            className="reaction"
            isSelected={echo.mine === kind}
            onChange={(chosen) => acts.mutate({ call: () => react(id, chosen ? kind : null) })}
          >
            <span className="row">
              <Icon aria-hidden="true" size={18} />
              {counts[kind]}
            </span>
            {t(`reaction.${kind}`)}
          </ToggleButton>
        );
      })}
    </div>
  );
}
