import { Route, Routes } from 'react-router';
import { Account } from '../../../app/account';
import { NotFound } from '../../../app/errors';
import { CorrectionsScreen } from './CorrectionsScreen';
import { DeparturesScreen } from './DeparturesScreen';
import { KeptScreen } from './KeptScreen';

/** The own account, and below it what is kept about people. */
export function AccountPages() {
  return (
    <Routes>
      <Route index element={<Account />} />
      <Route path="donnees" element={<KeptScreen />} />
      <Route path="corrections" element={<CorrectionsScreen />} />
      <Route path="departs" element={<DeparturesScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
