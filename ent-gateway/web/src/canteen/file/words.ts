import type { Fault, FileLine } from './api';

const shown = ['required', 'phone', 'before-from', 'out-of-range'] as const;
const named = [
  'emergencyContacts',
  'documents.INSURANCE',
  'documents.CARE_PLAN',
  'careConsent',
  'doctor.name',
  'doctor.phone',
  'carePlan.from',
  'carePlan.to',
] as const;

/** What is wrong with a field. Nothing is called missing before somebody tried to sign. */
export function faultOf(faults: Fault[], field: string, tried: boolean) {
  const code = faults.find((fault) => fault.field === field)?.code;
  if (!code || (code === 'required' && !tried)) return undefined;
  const known = shown.find((one) => one === code);
  return known ? (`fault.${known}` as const) : ('fault.required' as const);
}

/** The part of the form in which a field stands, by the id of its heading. */
const partOf = (field: string) => {
  const [part = ''] = field.split(/[.[]/);
  return part === 'careConsent' ? 'consent' : part === 'carePlan' ? 'plan' : part;
};

export interface ToDo {
  key: ReturnType<typeof keyOf>;
  part: string;
}

function keyOf(field: string) {
  const known = named.find((one) => one === field);
  if (known) return `fault.${known}` as const;
  return field.endsWith('.phone') ? ('fault.people.phone' as const) : ('fault.people.name' as const);
}

/** What remains to be done, each thing once, and where. */
export function toComplete(faults: Fault[]): ToDo[] {
  const all = faults.map(({ field }) => ({ key: keyOf(field), part: partOf(field) }));
  return all.filter(({ key }, index) => all.findIndex((one) => one.key === key) === index);
}

export const stateOf = ({ state, begun, faults }: Pick<FileLine, 'state' | 'begun' | 'faults'>) => {
  if (state !== 'DRAFT') return `state.${state}` as const;
  if (!begun) return 'state.NEW';
  return faults === 0 ? 'state.DRAFT.ready' : 'state.DRAFT';
};

export const lookOf = (state: FileLine['state']) =>
  ({ DRAFT: 'plain-soft', SENT: 'info', ACCEPTED: 'ok', RETURNED: 'warn' })[state];
