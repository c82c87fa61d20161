import { answer, api, type Schemas } from '../../app/http';

export type Terms = Schemas['TermsView'];

const of = (schoolId: string) => ({ path: { schoolId } });

/** Without a year, those of the one that runs. */
export const readTerms = (schoolId: string, year?: number) =>
  answer(
    api.GET('/api/homework/terms/{schoolId}', {
      params: { ...of(schoolId), query: year === undefined ? {} : { year } },
    }),
  );

export const setTerms = ({ schoolId, year, version }: Terms, ends: string[]) =>
  answer(
    api.PUT('/api/homework/terms/{schoolId}', {
      params: { ...of(schoolId), query: { year } },
      body: { version, ends },
    }),
  );
