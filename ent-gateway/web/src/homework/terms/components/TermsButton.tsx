import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { Button, Loaded, Select, Sheet } from '../../../app/ui';
import { readTerms } from '../api';
import { useTermMessages } from '../messages';
import { TermsForm } from './TermsForm';

interface TermsButtonProps {
  schoolId: string;
  /** the queries that are of terms, by how their keys begin */
  after: string[];
}

/** Opens the terms of a school year for whoever may set them. */
export function TermsButton({ schoolId, after }: TermsButtonProps) {
  const t = useTermMessages();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [year, setYear] = useState<number>();
  const terms = useQuery({
    queryKey: ['school-terms', schoolId, year],
    queryFn: () => readTerms(schoolId, year),
    enabled: open,
  });
  // the form begins with what stands when it is opened, hence never with what was read before
  const close = () => {
    setOpen(false);
    client.removeQueries({ queryKey: ['school-terms'] });
  };
  const done = () => {
    close();
    after.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
  };
  return (
    <>
      <Button className="no-print" onPress={() => setOpen(true)}>
        <CalendarRange aria-hidden="true" size={18} />
        {t('button')}
      </Button>
      <Sheet
        title={terms.data ? t('title', { school: terms.data.school }) : t('button')}
        open={open}
        onClose={close}
      >
        <Loaded query={terms}>
          {(known) => (
            <div className="stack">
              {known.years.length > 1 && (
                <Select
                  label={t('year')}
                  value={String(known.year)}
                  onChange={({ target }) => setYear(Number(target.value))}
                  options={known.years.map((one) => ({ value: String(one), label: `${one}-${one + 1}` }))}
                />
              )}
              <TermsForm key={known.year} terms={known} onDone={done} />
            </div>
          )}
        </Loaded>
      </Sheet>
    </>
  );
}
