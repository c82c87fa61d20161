package fr.ent.core.charter;

import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a version that nobody has accepted: a slip of the pen, or one whose day is to come. The one before holds again. */
@Component
class WithdrawCharter {

    private final Charters charters;
    private final CharterRows rows;
    private final CharterVersions versions;
    private final CharterTrail trail;

    WithdrawCharter(Charters charters, CharterRows rows, CharterVersions versions, CharterTrail trail) {
        this.charters = charters;
        this.rows = rows;
        this.versions = versions;
        this.trail = trail;
    }

    /**
     * Whether it could be.
     *
     * @throws NotThere if it isn't this viewer's to write
     */
    @Transactional
    boolean withdraw(CharterId id, Viewer viewer) {
        CharterFacts charter = charters.list().stream()
                .filter(one -> one.id().equals(id) && mayWrite(one, viewer))
                .findFirst()
                .orElseThrow(NotThere::new);
        if (!rows.hold(id)) {
            throw new NotThere();
        }
        boolean withdrawable = versions.get(id).withdrawable();
        if (withdrawable) {
            rows.delete(id);
            trail.withdrawn(Optional.ofNullable(charter.school()), charter.version(), viewer);
        }
        return withdrawable;
    }

    private static boolean mayWrite(CharterFacts charter, Viewer viewer) {
        return charter.school() == null ? viewer.holds(Role.TERRITORY_ADMINISTRATOR) : viewer.heads(charter.school());
    }
}
