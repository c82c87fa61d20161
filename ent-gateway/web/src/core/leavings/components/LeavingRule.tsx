import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Choice, toast } from '../../../app/ui';
import { leavingRuleQuery, setLeavingRule } from '../api';
import { useLeavingsMessages } from '../messages';

const usual = [1, 3, 7, 14, 30];

/** After how many days a pupil whom a file misses leaves. */
export function LeavingRule() {
  const t = useLeavingsMessages();
  const client = useQueryClient();
  const rule = useQuery(leavingRuleQuery);
  const setting = useMutation({
    mutationFn: setLeavingRule,
    onSuccess: (set) => {
      client.setQueryData(leavingRuleQuery.queryKey, set);
      toast('ok', t('rule.saved'));
    },
  });
  if (!rule.data) return null;
  const { days } = rule.data;
  return (
    <Choice<string>
      label={t('rule')}
      value={String(days)}
      options={[...new Set([...usual, days])]
        .sort((one, other) => one - other)
        .map((count) => ({ value: String(count), label: t('rule.days', { count }) }))}
      onChange={(count) => setting.mutate(Number(count))}
    />
  );
}
