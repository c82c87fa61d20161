package fr.ent.core.account.sheet;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.audit.Audit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints the cards of a class: each pupil gets a new password, which nobody can read again. */
@Component
class PrintLoginSheets {

    private final HandOutPassword handOutPassword;
    private final Audit audit;
    private final PrintLimit limit;

    PrintLoginSheets(HandOutPassword handOutPassword, Audit audit, PrintLimit limit) {
        this.handOutPassword = handOutPassword;
        this.audit = audit;
        this.limit = limit;
    }

    List<LoginCard> print(ClassId schoolClass, List<ChildView> pupils, Viewer viewer) {
        limit.take(viewer);
        audit.record(
                viewer.person(),
                "login-sheets.printed",
                "class:" + schoolClass,
                Map.of("pupils", Integer.toString(pupils.size())));
        return pupils.stream()
                .map(pupil -> handOutPassword.handOut(pupil).orElseThrow(NotThere::new))
                .toList();
    }
}
