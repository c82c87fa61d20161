import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { faultAt } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Form, Loaded, Notice } from '../../../app/ui';
import { getOwnHolidays } from '../api';
import { useActivityMessages } from '../messages';
import { useHolidays } from '../useHolidays';

/** The school holidays of Corsica and overseas, taken from the State's file. */
export function HolidayForm() {
  const t = useActivityMessages();
  const language = useLanguage();
  const own = useQuery({ queryKey: ['core', 'own-holidays'], queryFn: getOwnHolidays });
  const last = own.data?.periods.at(-1)?.resumesOn;
  const [zone, setZone] = useState('');
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const { wish, setWish, looking, setting, error, isPending } = useHolidays(zone.trim());
  const zoneFault = faultAt(error, 'file.zone', 'zone') && t('holidays.noZone');
  const badFile = faultAt(error, 'file.csv', 'csv');
  const line = badFile?.match(/^line-([1-9]\d*)$/)?.[1];
  const fileFault = line ? t('holidays.badLine', { line }) : badFile && t('holidays.badFile');
  const save = () => {
    setTried(true);
    if (zone.trim() !== '' && file) looking.mutate(file);
  };
  if (wish)
    return (
      <>
        <Notice kind="warn">
          {t('holidays.ends', { count: wish.ends.bookings, children: wish.ends.children })}
        </Notice>
        <div className="row wrap">
          <Button kind="danger" isPending={isPending} onPress={() => setting.mutate(wish)}>
            {t('holidays.ends.yes')}
          </Button>
          <Button onPress={() => setWish(undefined)}>{t('holidays.ends.no')}</Button>
        </div>
      </>
    );
  return (
    <Form className="stack" onSubmit={save}>
      <Loaded query={own}>
        {(known) => (
          <>
            <p>
              {!known && t('holidays.national')}
              {known &&
                (last
                  ? t('holidays.own', {
                      zone: known.zone,
                      count: known.periods.length,
                      last: fullDate(last, language),
                    })
                  : t('holidays.own.none', { zone: known.zone }))}
            </p>
            {known && (
              <Button kind="danger" isPending={isPending} onPress={() => looking.mutate(undefined)}>
                {t('holidays.remove')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <Field
        label={t('holidays.zone')}
        maxLength={60}
        value={zone}
        error={tried && zone.trim() === '' ? t('holidays.needZone') : zoneFault}
        onChange={(event) => setZone(event.target.value)}
      />
      <Field
        type="file"
        accept=".csv,text/csv"
        label={t('holidays.file')}
        error={tried && !file ? t('holidays.needFile') : fileFault}
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      <Button type="submit" isPending={isPending}>
        {t('holidays.save')}
      </Button>
    </Form>
  );
}
