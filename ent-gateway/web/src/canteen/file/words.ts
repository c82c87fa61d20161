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

/** What remains to be done, each thing once. */
export function toComplete(faults: Fault[]) {
  const keys = faults.map(({ field }) => {
    const known = named.find((one) => one === field);
    return known
      ? (`fault.${known}` as const)
      : field.endsWith('.phone')
        ? ('fault.people.phone' as const)
        : ('fault.people.name' as const);
  });
  return [...new Set(keys)];
}

export const stateOf = ({ state, begun, faults }: Pick<FileLine, 'state' | 'begun' | 'faults'>) => {
  if (state !== 'DRAFT') return `state.${state}` as const;
  if (!begun) return 'state.NEW';
  return faults === 0 ? 'state.DRAFT.ready' : 'state.DRAFT';
};

export const lookOf = (state: FileLine['state']) =>
  ({ DRAFT: 'plain-soft', SENT: 'info', ACCEPTED: 'ok', RETURNED: 'warn' })[state];
