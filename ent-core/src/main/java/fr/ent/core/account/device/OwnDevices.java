package fr.ent.core.account.device;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.KnownDevices;
import fr.ent.core.signin.SignInDevice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers browsers, and has new ones told. */
@Component
class OwnDevices implements KnownDevices {

    private final Viewers viewers;
    private final DeviceMarks marks;
    private final TellNewDevice tellNewDevice;
    private final TransactionTemplate transaction;

    OwnDevices(Viewers viewers, DeviceMarks marks, TellNewDevice tellNewDevice, TransactionTemplate transaction) {
        this.viewers = viewers;
        this.marks = marks;
        this.tellNewDevice = tellNewDevice;
        this.transaction = transaction;
    }

    @Override
    public void signedIn(String subject, SignInDevice device) {
        viewers.findViewer(subject)
                .filter(viewer -> !viewer.holds(Role.PUPIL))
                .ifPresent(viewer -> TerritoryScope.run(
                        viewer.territory(),
                        () -> transaction.executeWithoutResult(status -> meet(viewer, subject, device))));
    }

    private void meet(Viewer viewer, String subject, SignInDevice device) {
        boolean isNew = marks.isNew(subject, device.mark());
        marks.keep(subject, device.mark());
        if (isNew) {
            tellNewDevice.tell(viewer, subject, device);
        }
    }
}
