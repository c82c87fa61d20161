import { useCalendarMessages } from '../messages';
import { Subscription } from './Subscription';

interface ChildSubscriptionProps {
  id: string;
  name: string;
}

export function ChildSubscription({ id, name }: ChildSubscriptionProps) {
  const t = useCalendarMessages();
  return (
    <>
      <p className="prose">{t('why.child', { name })}</p>
      <Subscription key={id} target={{ childId: id, classId: null }} address={t('address.child', { name })} />
    </>
  );
}
