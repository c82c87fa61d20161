import type { Draft } from './useDraft';

/** What each part of the form works on; `tried` once somebody wanted to sign. */
export interface FieldsProps {
  draft: Draft;
  tried: boolean;
}
