import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { type OneResource, recommend, resourcesKey, takeRecommendationBack } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { usePlaces } from '../usePlaces';

/** Sentences of colleagues, and the own one. */
export function Recommendations({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const client = useQueryClient();
  const [place] = usePlaces();
  const schoolId = resource.schoolId ?? place?.schoolId ?? '';
  const own = resource.recommended.find((one) => one.own && one.schoolId === schoolId);
  const [sentence, setSentence] = useState(own?.sentence ?? '');
  const saving = useMutation({
    mutationFn: (words: string) =>
      words ? recommend(resource.id, schoolId, words) : takeRecommendationBack(resource.id, schoolId),
    retry: false,
    onSuccess: (_, words) => {
      toast('ok', t(words ? 'recommend.done' : 'recommend.gone'));
      setSentence(words);
    },
    onSettled: () => client.invalidateQueries({ queryKey: resourcesKey }),
  });
  const removing = useMutation({
    mutationFn: (one: { schoolId: string; personId: string }) =>
      takeRecommendationBack(resource.id, one.schoolId, one.personId),
    retry: false,
    onSuccess: () => toast('ok', t('recommend.removed')),
    onSettled: () => client.invalidateQueries({ queryKey: resourcesKey }),
  });
  return (
    <section className="card pad stack" aria-labelledby="recommend">
      <h2 id="recommend">{t('recommend')}</h2>
      {resource.recommended.length === 0 && <p className="soft">{t('recommend.none')}</p>}
      <ul className="stack">
        {resource.recommended.map((one) => (
          <li key={`${one.schoolId} ${one.personId}`}>
            <p>{one.sentence}</p>
            <p className="s soft">
              {one.givenName} {one.familyName}
            </p>
            {one.mayTakeBack && !one.own && (
              <Button kind="quiet" isPending={removing.isPending} onPress={() => removing.mutate(one)}>
                {t('recommend.remove', { name: one.givenName })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {removing.error && <Notice kind="danger">{t(catalogueProblem(removing.error))}</Notice>}
      <Form
        className="stack"
        aria-label={t('recommend.own')}
        onSubmit={() => sentence.trim() && saving.mutate(sentence.trim())}
      >
        <Field
          label={t('recommend.own')}
          maxLength={300}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
        {saving.error && <Notice kind="danger">{t(catalogueProblem(saving.error))}</Notice>}
        <div className="row wrap">
          <Button type="submit" isPending={saving.isPending}>
            {t(own ? 'recommend.change' : 'recommend.send')}
          </Button>
          {own && (
            <Button kind="quiet" isPending={saving.isPending} onPress={() => saving.mutate('')}>
              {t('recommend.back')}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
