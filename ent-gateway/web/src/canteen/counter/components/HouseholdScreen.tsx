import { ActingFor } from './ActingFor';
import { useActing } from '../../../app/session';
import { BackLink, Page } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import { AdmitCard } from './AdmitCard';
import { JoinCard } from './JoinCard';
import { LeaveCard } from './LeaveCard';
import { RenameCard } from './RenameCard';
import { SplitCard } from './SplitCard';

export const HouseholdScreen = () => (
  <ActingFor tells="households">
    <Households />
  </ActingFor>
);

/** Who lives with whom: a household split in two, joined to another, or with somebody more, under another name, or without a child. */
function Households() {
  const t = useCounterMessages();
  const acting = useActing();
  if (!acting) return null;
  return (
    <Page
      title={t('households')}
      width="narrow"
      before={<BackLink to={`/familles/${acting.familyId}`}>{acting.name}</BackLink>}
    >
      <AdmitCard familyId={acting.familyId} />
      {acting.homes.map((home) => (
        <RenameCard key={home.id} home={home} />
      ))}
      <LeaveCard acting={acting} />
      <SplitCard acting={acting} />
      <JoinCard acting={acting} />
    </Page>
  );
}
