import { useMutation, useQuery } from '@tanstack/react-query';
import { Download, List } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { addDays, today } from '../../../app/format';
import { download, hasStatus } from '../../../app/http';
import { Button, DayField, EmptyState, Loaded, Notice, Page, Skeleton } from '../../../app/ui';
import { NotFound } from '../../../app/errors';
import { exportSheet, getSheet } from '../api';
import { type ListName, listOf } from '../lists';
import { useDeskQueueMessages } from '../messages';
import { SheetTable } from './SheetTable';
import './desk.css';

export function ListScreen() {
  const name = listOf(useParams().name);
  return name ? <OneList key={name} name={name} /> : <NotFound />;
}

/** A list of a period, on the screen and as a file. */
function OneList({ name }: { name: ListName }) {
  const t = useDeskQueueMessages();
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(addDays(today(), 13));
  const whole = from !== '' && to !== '';
  const sheet = useQuery({
    queryKey: ['canteen', 'list', name, from, to],
    queryFn: () => getSheet(name, from, to),
    enabled: whole,
    placeholderData: (previous) => previous,
  });
  const taking = useMutation({
    mutationFn: (format: 'CSV' | 'ODS') =>
      download(exportSheet(name, from, to, format), `${name}.${format.toLowerCase()}`),
  });
  return (
    <Page
      title={t(`list.${name}`)}
      actions={(['CSV', 'ODS'] as const).map((format) => (
        <Button
          key={format}
          onPress={() => taking.mutate(format)}
          isPending={taking.isPending}
          isDisabled={!whole}
        >
          <Download aria-hidden="true" size={18} />
          {t('take', { format })}
        </Button>
      ))}
    >
      <div className="sheet-dates no-print">
        <DayField label={t('from')} value={from} onChange={setFrom} />
        <DayField label={t('to')} value={to} onChange={setTo} />
      </div>
      {taking.error && <Notice kind="danger">{t('problem.server')}</Notice>}
      {hasStatus(sheet.error, 400) ? (
        <Notice kind="danger">{t('problem.range')}</Notice>
      ) : (
        <Loaded query={sheet} skeleton={<Skeleton lines={6} height={40} />}>
          {(shown) =>
            shown.rows.length === 0 ? (
              <EmptyState icon={List} title={t('list.none')}>
                <p>{t('list.none.more')}</p>
              </EmptyState>
            ) : (
              <SheetTable sheet={shown} title={t(`list.${name}`)} />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
