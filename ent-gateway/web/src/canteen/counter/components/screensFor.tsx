import { AbsenceScreen } from '../../absence';
import { CustodyScreen } from '../../custody';
import { FileScreen } from '../../file';
import { TermScreen } from '../../patterns';
import { ActingFor } from './ActingFor';

export const TermFor = () => (
  <ActingFor>
    <TermScreen />
  </ActingFor>
);

export const FileFor = () => (
  <ActingFor>
    <FileScreen />
  </ActingFor>
);

export const AbsenceFor = () => (
  <ActingFor>
    <AbsenceScreen />
  </ActingFor>
);

export const CustodyFor = () => (
  <ActingFor>
    <CustodyScreen />
  </ActingFor>
);
