import { AbsenceScreen } from '../../absence';
import { CustodyScreen } from '../../custody';
import { FileScreen } from '../../file';
import { TermScreen } from '../../patterns';
import { ActingFor } from './ActingFor';

export const TermFor = () => (
  <ActingFor tells="term">
    <TermScreen />
  </ActingFor>
);

export const FileFor = () => (
  <ActingFor tells="nothing">
    <FileScreen />
  </ActingFor>
);

export const AbsenceFor = () => (
  <ActingFor tells="nothing">
    <AbsenceScreen />
  </ActingFor>
);

export const CustodyFor = () => (
  <ActingFor tells="custody">
    <CustodyScreen />
  </ActingFor>
);
