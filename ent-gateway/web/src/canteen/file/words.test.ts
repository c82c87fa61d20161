import { expect, it } from 'vitest';
import { faultOf, stateOf, toComplete } from './words';

it('calls nothing missing before somebody tried to sign, and a wrong number wrong at once', () => {
  const faults = [
    { field: 'doctor.name', code: 'required' },
    { field: 'doctor.phone', code: 'phone' },
  ];

  expect(faultOf(faults, 'doctor.name', false)).toBeUndefined();
  expect(faultOf(faults, 'doctor.name', true)).toBe('fault.required');
  expect(faultOf(faults, 'doctor.phone', false)).toBe('fault.phone');
});

it('says each thing to complete once, and where', () => {
  expect(
    toComplete([
      { field: 'collectors[0].phone', code: 'phone' },
      { field: 'collectors[1].phone', code: 'required' },
      { field: 'careConsent', code: 'required' },
    ]),
  ).toEqual([
    { key: 'fault.people.phone', part: 'collectors' },
    { key: 'fault.careConsent', part: 'consent' },
  ]);
});

it('tells a file nobody has begun from one that is ready', () => {
  expect(stateOf({ state: 'DRAFT', begun: false, faults: 3 })).toBe('state.NEW');
  expect(stateOf({ state: 'DRAFT', begun: true, faults: 3 })).toBe('state.DRAFT');
  expect(stateOf({ state: 'DRAFT', begun: true, faults: 0 })).toBe('state.DRAFT.ready');
  expect(stateOf({ state: 'RETURNED', begun: true, faults: 0 })).toBe('state.RETURNED');
});
