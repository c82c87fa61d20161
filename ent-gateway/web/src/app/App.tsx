import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { useQuery } from '@tanstack/react-query';

import {
  CatererOrders,
  ClassDoor,
  ClaimPublic,
  Confirmed,
  ForgottenPassword,
  Founding,
  Invitation,
  Shared,
  SignIn,
  Simulator,
} from './screens';
import { askAgainBy } from './http';
import { configQuery, queryClient } from './session';
import { SignedIn } from './SignedIn';
import { wearBrand } from './theme';
import { keepFocus } from './ui';

// only asked for with the network, which confirming needs
askAgainBy(async (way) => (await import('./confirm')).confirm(way));

function Branded() {
  const { data: config } = useQuery(configQuery);
  useEffect(keepFocus, []);
  useEffect(() => wearBrand(config?.territory.accent ?? undefined), [config]);
  return (
    <Suspense>
      <Routes>
        <Route path="/connexion" element={<SignIn />} />
        <Route path="/simulateur" element={<Simulator />} />
        <Route path="/traiteur/:token" element={<CatererOrders />} />
        <Route path="/entree" element={<ClassDoor />} />
        <Route path="/partage" element={<Shared />} />
        <Route path="/code" element={<ClaimPublic />} />
        <Route path="/fonder" element={<Founding />} />
        <Route path="/invitation" element={<Invitation />} />
        <Route path="/mot-de-passe" element={<ForgottenPassword />} />
        <Route path="/confirme" element={<Confirmed />} />
        <Route path="/*" element={<SignedIn />} />
      </Routes>
    </Suspense>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Branded />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
