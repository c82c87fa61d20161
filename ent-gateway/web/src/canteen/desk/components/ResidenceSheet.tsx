import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded, Notice, Sheet, Skeleton, toast } from '../../../app/ui';
import {
  countMovedDays,
  type FamilyHome,
  type ResidenceChange,
  setResidence,
  takeResidenceBack,
} from '../api';
import { useDeskQueueMessages } from '../messages';
import { correctionProblem } from '../words';

interface ResidenceSheetProps {
  home: FamilyHome;
  change: ResidenceChange;
  onClose: () => void;
}

/** From which day a household is counted elsewhere, and how many booked days follow, before the last button. */
export function ResidenceSheet({ home, change, onClose }: ResidenceSheetProps) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const { residence, from, takesBack } = change;
  const day = fullDate(from, language);
  const counted = useQuery({
    queryKey: ['canteen', 'residence-days', home.id, from],
    queryFn: () => countMovedDays(home.id, from),
  });
  const moving = useMutation({
    mutationFn: () => (takesBack ? takeResidenceBack(home.id, from) : setResidence(home.id, residence, from)),
    onSuccess: async () => {
      toast('ok', t(takesBack ? 'residence.takenBack' : 'residence.done', { day }));
      onClose();
      await client.invalidateQueries({ queryKey: ['canteen'] });
    },
  });
  return (
    <Sheet
      title={t(takesBack ? 'residence.takeBack.title' : `residence.title.${residence}`, { home: home.name })}
      open
      onClose={onClose}
    >
      <p>{t(takesBack ? `residence.stays.${residence}` : `residence.from.${residence}`, { day })}</p>
      <Loaded query={counted} skeleton={<Skeleton lines={1} />}>
        {({ bookedDays }) => (
          <p>
            {bookedDays === 0
              ? t('residence.days.none', { day })
              : t(`residence.days.${residence}`, { count: bookedDays, day })}
          </p>
        )}
      </Loaded>
      <p className="soft">{t('residence.told')}</p>
      {moving.error && <Notice kind="danger">{t(correctionProblem(moving.error))}</Notice>}
      <div className="row wrap">
        <Button kind="primary" isPending={moving.isPending} onPress={() => moving.mutate()}>
          {takesBack ? t('residence.takeBack') : t(`residence.to.${residence}`)}
        </Button>
        <Button onPress={onClose}>{t('residence.not')}</Button>
      </div>
    </Sheet>
  );
}
