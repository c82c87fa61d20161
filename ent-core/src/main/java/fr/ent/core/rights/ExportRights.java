package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.rights.StaffRights.ShownStaff;
import fr.ent.core.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes who has access to what in the territory in scope, and since when; the trail keeps that it was taken away. */
@Component
class ExportRights {

    private final StaffRights staffRights;
    private final Territories territories;
    private final Audit audit;

    ExportRights(StaffRights staffRights, Territories territories, Audit audit) {
        this.staffRights = staffRights;
        this.territories = territories;
        this.audit = audit;
    }

    @Transactional
    public String export(PersonId by) {
        List<StaffView> staff = listAll();
        audit.record(
                by,
                "right.exported",
                "territory:" + TerritoryScope.require(),
                Map.of("people", Integer.toString(staff.size())));
        return new RightFile(staff, territories.get(TerritoryScope.require()).timeZone()).write();
    }

    private List<StaffView> listAll() {
        List<StaffView> all = new ArrayList<>();
        @Nullable PersonId last = null;
        List<StaffView> some;
        do {
            some = staffRights.list("", ShownStaff.ALL, last);
            all.addAll(some);
            last = some.isEmpty() ? null : some.getLast().person().id();
        } while (some.size() == StaffRights.PAGE);
        return all;
    }
}
