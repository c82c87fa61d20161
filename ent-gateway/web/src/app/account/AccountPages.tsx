import { Route, Routes } from 'react-router';
import { DeparturesScreen, KeptScreen } from '../../core/privacy';
import { NotFound } from '../errors';
import { Account } from './Account';

/** The own account, and below it what is kept about people. */
export function AccountPages() {
  return (
    <Routes>
      <Route index element={<Account />} />
      <Route path="donnees" element={<KeptScreen />} />
      <Route path="departs" element={<DeparturesScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
