import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, Notice } from '../../../app/ui';
import { type OneResource, rate, resourcesKey, takeRatingBack } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { starsOf } from '../stars';

const all = ['1', '2', '3', '4', '5'] as const;

/** The own stars, changed by a touch. Colleagues see the mean, from three on, and nobody's name. */
export function OwnRating({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const rating = useMutation({
    mutationFn: (stars: number) => (stars > 0 ? rate(resource.id, stars) : takeRatingBack(resource.id)),
    retry: false,
    onSettled: () => client.invalidateQueries({ queryKey: resourcesKey }),
  });
  // as touched, until the server says otherwise
  const wished = rating.isPending ? rating.variables : resource.ownStars;
  const own = all.find((one) => Number(one) === wished);
  return (
    <section className="card pad stack" aria-labelledby="rating">
      <h2 id="rating">{t('rating')}</h2>
      <p className="soft">
        {resource.stars != null
          ? t('stars', starsOf(resource, language))
          : t(resource.ratings === 0 ? 'rating.none' : 'rating.few')}
      </p>
      <Choice
        label={t('rating.own')}
        value={own}
        options={all.map((one) => ({ value: one, label: t('rating.star', { count: Number(one) }) }))}
        onChange={(stars) => rating.mutate(Number(stars))}
      />
      {own && (
        <Button kind="quiet" isPending={rating.isPending} onPress={() => rating.mutate(0)}>
          {t('rating.back')}
        </Button>
      )}
      {rating.error && <Notice kind="danger">{t(catalogueProblem(rating.error))}</Notice>}
    </section>
  );
}
