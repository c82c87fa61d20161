package fr.ent.core.access;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonName;
import fr.ent.core.RoleGrant;
import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.territory.Territories;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person. */
@RestController
class MeController {

    private final Territories territories;

    MeController(Territories territories) {
        this.territories = territories;
    }

    /**
     * Reads the signed-in person: name, territory, roles, children and classes. The roles are those of the directory
     * now, whatever a token says.
     */
    @GetMapping("/api/me")
    @AllowedTo
    Me me(Viewer viewer) {
        TerritoryView territory = territories.get(viewer.territory());
        return new Me(
                viewer.name(),
                new Town(territory.id(), territory.name(), territory.timeZone()),
                viewer.roles(),
                viewer.children(),
                viewer.classes());
    }

    /** The person with roles, children and classes. */
    record Me(
            PersonName person,
            Town territory,
            Set<RoleGrant> roles,
            List<ChildView> children,
            List<ClassView> classes) {}

    /** The territory by name, and the zone its days and hours are those of, such as {@code Indian/Reunion}. */
    record Town(TerritoryId id, String name, ZoneId timeZone) {}
}
