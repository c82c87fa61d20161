package fr.ent.core.account.sheet;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.ServiceUnavailable;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.sheet.CardsOutcome.CutShort;
import fr.ent.core.account.sheet.CardsOutcome.Printed;
import fr.ent.core.account.sheet.HandOutPassword.PupilLogin;
import fr.ent.core.audit.Audit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Prints the cards of a class: each pupil gets a new password, which nobody can read again. The provider is asked about all of
 * them first, so that few outages come when passwords are new already that no card will tell.
 */
@Component
class PrintLoginSheets {

    private static final Logger LOG = LoggerFactory.getLogger(PrintLoginSheets.class);

    private final HandOutPassword handOutPassword;
    private final Audit audit;
    private final PrintLimit limit;

    PrintLoginSheets(HandOutPassword handOutPassword, Audit audit, PrintLimit limit) {
        this.handOutPassword = handOutPassword;
        this.audit = audit;
        this.limit = limit;
    }

    CardsOutcome print(ClassId schoolClass, List<ChildView> pupils, Viewer viewer) {
        limit.take(viewer);
        audit.record(
                viewer.person(),
                "login-sheets.printed",
                "class:" + schoolClass,
                Map.of("pupils", Integer.toString(pupils.size())));
        List<PupilLogin> logins = pupils.stream()
                .map(pupil -> handOutPassword.prepare(pupil).orElseThrow(NotThere::new))
                .toList();
        try {
            return new Printed(logins.stream().map(handOutPassword::handOut).toList());
        } catch (ServiceUnavailable outage) {
            LOG.warn("The cards of a class were cut short", outage);
            return new CutShort();
        }
    }
}
