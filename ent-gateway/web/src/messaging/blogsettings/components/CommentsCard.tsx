import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Choice, Loaded, toast } from '../../../app/ui';
import { blogKey, type BlogPlace } from '../../blog';
import { chooseCommentRule, type CommentRule, readCommentRule } from '../api';
import { useBlogSettingsMessages } from '../messages';

/** Whether a teacher reads comments before or after they are shown, where an article doesn't say. */
export function CommentsCard({ place }: { place: BlogPlace }) {
  const t = useBlogSettingsMessages();
  const client = useQueryClient();
  const key = ['comment-rule', place.classId ?? place.schoolId];
  const rule = useQuery({ queryKey: key, queryFn: () => readCommentRule(place) });
  const choosing = useMutation({
    mutationFn: (comments: CommentRule) => chooseCommentRule(place, comments),
    onSuccess: (chosen) => {
      client.setQueryData(key, chosen);
      toast('ok', t('comments.saved'));
    },
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey: blogKey }),
  });
  return (
    <section className="card pad stack" aria-labelledby="comment-rule">
      <h2 id="comment-rule">{t('comments')}</h2>
      <p className="prose">{t('comments.more')}</p>
      <Loaded query={rule}>
        {({ comments }) => (
          <Choice
            label={t('comments')}
            hideLabel
            value={choosing.isPending ? choosing.variables : comments}
            onChange={(wanted) => choosing.mutate(wanted)}
            options={(['BEFORE', 'AFTER', 'CLOSED'] as const).map((value) => ({
              value,
              label: t(`comments.${value}`),
            }))}
          />
        )}
      </Loaded>
    </section>
  );
}
