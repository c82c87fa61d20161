import { setRule, type WritingRule } from '../api';
import { useWritingMessages } from '../messages';
import { useTextActs } from '../useTextActs';

/** Whether the pupils of a class begin texts by themselves: one tick, which holds at once. */
export function PupilsBegin({ classId, rule }: { classId: string; rule: WritingRule }) {
  const t = useWritingMessages();
  const { act, isPending } = useTextActs();
  return (
    <section className="card pad stack" aria-labelledby="pupils-begin">
      <h2 id="pupils-begin">{t('rule')}</h2>
      <label className="row">
        <input
          type="checkbox"
          checked={rule.pupilsBegin}
          disabled={isPending}
          onChange={({ target: { checked } }) =>
            // the box shows what holds until the answer comes, and says so when the call is made
            act({
              call: () => setRule(classId, checked),
              done: checked ? 'done.pupilsBegin' : 'done.pupilsWait',
            })
          }
        />
        {t('rule.begin')}
      </label>
      <p className="s soft">{t('rule.more')}</p>
    </section>
  );
}
