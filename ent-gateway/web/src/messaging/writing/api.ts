import { answer, api, create, type Schemas } from '../../app/http';

export type SharedText = Schemas['SharedTextView'];
export type TextPerson = Schemas['SharedTextViewTextPerson'];
export type TextPlan = Schemas['TextPlan'];
export type TextHistory = Schemas['TextHistory'];
export type TextMoment = Schemas['TextHistoryTextMoment'];

/** Told by the live line, which the description of the API leaves out. */
export interface TextHint {
  kind: 'WORDS' | 'CURSOR' | 'TEXT';
  textId: string;
  era: number;
  personId: string | null;
  sequence: number | null;
  /** none where the part is long: it is to be asked for */
  content: string | null;
  /** which of a person's browsers */
  browser: number | null;
  cursor: string | null;
}

const of = (id: string) => ({ params: { path: { id } } });

export const listTexts = (classId: string) =>
  answer(api.GET('/api/messaging/shared-texts', { params: { query: { classId } } }));

export const getText = (id: string) => answer(api.GET('/api/messaging/shared-texts/{id}', of(id)));

export const beginText = (classId: string, plan: TextPlan) =>
  create(['shared-text', classId, plan], (header) =>
    api.POST('/api/messaging/shared-texts', { params: { header }, body: { classId, ...plan } }),
  );

export type WritingRule = Schemas['ClassWritingRule'];
const rules = '/api/messaging/shared-text-rules/{classId}';
const ruleOf = (classId: string) => ({ params: { path: { classId } } });

export const getRule = (classId: string) => answer(api.GET(rules, ruleOf(classId)));

export const setRule = (classId: string, pupilsBegin: boolean) =>
  answer(api.PUT(rules, { ...ruleOf(classId), body: { pupilsBegin } }));

export const changeText = (id: string, plan: TextPlan) =>
  answer(api.PUT('/api/messaging/shared-texts/{id}', { ...of(id), body: plan }));

export const closeText = (id: string) => answer(api.POST('/api/messaging/shared-texts/{id}/close', of(id)));

export const reopenText = (id: string) => answer(api.POST('/api/messaging/shared-texts/{id}/reopen', of(id)));

export const deleteText = (id: string) => answer(api.DELETE('/api/messaging/shared-texts/{id}', of(id)));

export const readWords = (id: string, era: number, after: number) =>
  answer(
    api.GET('/api/messaging/shared-texts/{id}/words', { params: { path: { id }, query: { era, after } } }),
  );

export const writeWords = (id: string, era: number, content: string) =>
  answer(api.PUT('/api/messaging/shared-texts/{id}/words', { ...of(id), body: { era, content } }));

export const showCursor = (id: string, browser: number, cursor: string | null) =>
  answer(api.PUT('/api/messaging/shared-texts/{id}/cursor', { ...of(id), body: { browser, cursor } }));

export const readHistory = (id: string) =>
  answer(api.GET('/api/messaging/shared-texts/{id}/history', of(id)));

export const readVersion = (id: string, { era, moment }: Pick<TextMoment, 'era' | 'moment'>) =>
  answer(
    api.GET('/api/messaging/shared-texts/{id}/history/words', {
      params: { path: { id }, query: { era, moment } },
    }),
  );

export const goBack = (id: string, { era, moment }: Pick<TextMoment, 'era' | 'moment'>) =>
  create(['shared-text-back', id, era, moment], (header) =>
    api.POST('/api/messaging/shared-texts/{id}/history', {
      params: { path: { id }, header },
      body: { era, moment },
    }),
  );

export const takeBackCopies = (id: string) =>
  answer(api.DELETE('/api/messaging/shared-texts/{id}/copies', of(id)));

export const handOut = (id: string) =>
  create(['shared-text-copies', id], (header) =>
    api.POST('/api/messaging/shared-texts/{id}/copies', { params: { path: { id }, header } }),
  );
