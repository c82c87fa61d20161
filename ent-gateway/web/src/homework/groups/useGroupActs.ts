import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import { deleteGroup, type Group, type GroupWish, makeGroup, restoreGroup, reviseGroup } from './api';
import { groupProblem } from './groupDraft';
import { useGroupMessages } from './messages';
import { groupsKey } from './queries';

export interface GroupWriting {
  /** undefined for a new one */
  before: Group | undefined;
  /** what it was of one's own: what an undo sends */
  former: GroupWish | undefined;
  wish: GroupWish;
}

/** Makes groups, changes them and lets them go; each act can be taken back. */
export function useGroupActs(onChanged: () => void, onDone: () => void) {
  const t = useGroupMessages();
  const client = useQueryClient();
  const toast = toastAbout('groups');
  const onSettled = () => {
    onChanged();
    return client.invalidateQueries({ queryKey: groupsKey });
  };
  const undoing = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onError: (error) => toast('danger', t(groupProblem(error))),
    onSettled,
  });
  const writing = useMutation({
    mutationFn: ({ before, wish }: GroupWriting) =>
      before ? reviseGroup(before.id, wish, before.version) : makeGroup(wish),
    onSuccess: (group, { former }) => {
      toast('ok', t('saved', { name: group.name }), () =>
        undoing.mutate(() => (former ? reviseGroup(group.id, former, group.version) : deleteGroup(group.id))),
      );
      onDone();
    },
    onSettled,
  });
  const removing = useMutation({
    mutationFn: (group: Group) => deleteGroup(group.id),
    onSuccess: (_, group) => {
      toast('ok', t('removed', { name: group.name }), () => undoing.mutate(() => restoreGroup(group.id)));
      onDone();
    },
    onSettled,
  });
  return { writing, removing };
}
