import { useState } from 'react';
import { Choice } from '../../../app/ui';
import { useCalendarMessages } from '../messages';
import { Subscription } from './Subscription';

interface ClassSubscriptionProps {
  schoolClass: { id: string; name: string };
  /** whether somebody teaches, and may have all own classes in one calendar */
  hasOwn: boolean;
}

/** One class, or all that somebody teaches. */
export function ClassSubscription({ schoolClass, hasOwn }: ClassSubscriptionProps) {
  const t = useCalendarMessages();
  const [whose, choose] = useState<'class' | 'own'>(hasOwn ? 'own' : 'class');
  return (
    <>
      <p className="prose">{t('why.class')}</p>
      {hasOwn && (
        <Choice
          label={t('whose')}
          value={whose}
          options={[
            { value: 'own', label: t('whose.own') },
            { value: 'class', label: schoolClass.name },
          ]}
          onChange={choose}
        />
      )}
      <Subscription
        key={whose}
        target={{ classId: whose === 'class' ? schoolClass.id : null, childId: null }}
        address={t('address.class')}
      />
    </>
  );
}
