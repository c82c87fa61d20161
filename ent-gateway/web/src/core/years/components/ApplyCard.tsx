import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, toast } from '../../../app/ui';
import { applyChange, type Move, previewChange, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';

const sum = ({ moves }: YearChange, which: (move: Move) => boolean) =>
  moves.filter(which).reduce((total, { pupils }) => total + pupils, 0);

const unplaced = ({ step, placed }: Move) => step === 'PASSES_ON' && !placed;

/** What follows, and the last word; the plan is brought up to date first where pupils came or went. */
export function ApplyCard({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const { summary, ends } = change;
  const renew = () => client.invalidateQueries({ queryKey: changesQuery.queryKey });
  const applying = useMutation({
    mutationFn: () => applyChange(summary),
    onSuccess: async () => {
      toast('ok', t('applied'));
      await renew();
    },
    onError: () => void renew(),
  });
  const refreshing = useMutation({ mutationFn: () => previewChange(summary.schoolId), onSuccess: renew });
  const error = applying.error ?? refreshing.error;
  const undecided = sum(change, ({ step }) => step === 'UNDECIDED');
  const own = ({ fromSchoolId }: Move) => fromSchoolId === summary.schoolId;
  const passing = sum(change, (move) => own(move) && move.step === 'PASSES_ON');
  const coming = sum(change, (move) => !own(move));
  const away = sum(change, (move) => own(move) && unplaced(move));
  const here = sum(change, (move) => !own(move) && unplaced(move));
  const begun = summary.startsOn <= today();
  const date = fullDate(summary.startsOn, language);
  return (
    <section className="card pad stack" aria-labelledby="years-apply">
      <h2 id="years-apply">{t('follows')}</h2>
      <ul>
        <li>{t(begun ? 'follows.now' : 'follows.before', { date })}</li>
        <li>
          {t('follows.pupils', {
            count: sum(change, ({ step }) => ['UP', 'STAYS', 'JUMPS'].includes(step)),
          })}
        </li>
        {passing > 0 && <li>{t('follows.passing', { count: passing })}</li>}
        {coming > 0 && <li>{t('follows.coming', { count: coming })}</li>}
        <li>{t('follows.leavers', { count: sum(change, ({ step }) => step === 'LEAVES') })}</li>
        <li>{t('follows.teachers')}</li>
        <li>{t('follows.bookings', { count: ends.bookings })}</li>
        <li>{t('follows.canteen')}</li>
        <li>{t(begun ? 'follows.undo.now' : 'follows.undo', { date })}</li>
      </ul>
      {undecided > 0 && <Notice kind="warn">{t('undecided', { count: undecided })}</Notice>}
      {away > 0 && <Notice kind="warn">{t('unplaced.away', { count: away })}</Notice>}
      {here > 0 && <Notice kind="warn">{t('unplaced.here', { count: here })}</Notice>}
      {error && <Notice kind="danger">{t(yearProblem(error))}</Notice>}
      <div className="row wrap">
        <Button
          kind="primary"
          isDisabled={undecided + away + here + change.outdated > 0}
          isPending={applying.isPending}
          onPress={() => applying.mutate()}
        >
          {t(begun ? 'apply.now' : 'apply', { date })}
        </Button>
        <Button isPending={refreshing.isPending} onPress={() => refreshing.mutate()}>
          {t('refresh')}
        </Button>
      </div>
    </section>
  );
}
