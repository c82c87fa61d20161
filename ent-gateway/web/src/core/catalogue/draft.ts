import type { NewResource, Place, Resource, ResourceKind, SchoolLevel, SchoolSubject } from './api';

/** A resource on its way, as its form has it. */
export interface ResourceDraft {
  title: string;
  address: string;
  kind: ResourceKind;
  publisher: string;
  levels: SchoolLevel[];
  subjects: SchoolSubject[];
  skills: string;
  language: string;
  licence: string;
  minutes: string;
  description: string;
  teacherSheet: string;
  parentSheet: string;
}

export const blank: ResourceDraft = {
  title: '',
  address: '',
  kind: 'LINK',
  publisher: '',
  levels: [],
  subjects: [],
  skills: '',
  language: 'fr',
  licence: '',
  minutes: '',
  description: '',
  teacherSheet: '',
  parentSheet: '',
};

export const draftOf = (resource: Resource): ResourceDraft => ({
  title: resource.title,
  address: resource.address,
  kind: resource.kind,
  publisher: resource.publisher ?? '',
  levels: resource.levels,
  subjects: resource.subjects,
  skills: resource.skills.join('\n'),
  language: resource.language,
  licence: resource.licence ?? '',
  minutes: resource.minutes ? String(resource.minutes) : '',
  description: resource.description ?? '',
  teacherSheet: resource.teacherSheet ?? '',
  parentSheet: resource.parentSheet ?? '',
});

export type Content = Omit<NewResource, keyof Place>;

const known = (text: string) => (text.trim() === '' ? null : text.trim());

export const contentOf = (draft: ResourceDraft): Content => ({
  title: draft.title.trim(),
  address: draft.address.trim(),
  kind: draft.kind,
  publisher: known(draft.publisher),
  levels: draft.levels,
  subjects: draft.subjects,
  skills: draft.skills
    .split('\n')
    .map((skill) => skill.trim())
    .filter(Boolean),
  language: draft.language.trim() || 'fr',
  licence: known(draft.licence),
  minutes: draft.minutes ? Number(draft.minutes) : null,
  description: known(draft.description),
  teacherSheet: known(draft.teacherSheet),
  parentSheet: known(draft.parentSheet),
});

const most = 600;

/** Which fields hold it up. */
export const faultsOf = ({ title, address, minutes, skills }: ResourceDraft) => ({
  title: title.trim() === '',
  address: !/^https:\/\/[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$/.test(address.trim()),
  minutes: minutes !== '' && !(/^\d{1,3}$/.test(minutes) && Number(minutes) > 0 && Number(minutes) <= most),
  skills:
    skills.split('\n').filter(Boolean).length > 12 || skills.split('\n').some((one) => one.length > 120),
});
