package fr.ent.core.access;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.PersonName;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.Viewer;
import fr.ent.core.charter.AskedCharters;
import fr.ent.core.charter.CharterId;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.replacement.StandIn;
import fr.ent.core.replacement.StandIns;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Quiet;
import fr.ent.core.territory.QuietHours;
import fr.ent.core.territory.Territories;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person. */
@RestController
class MeController {

    private final Territories territories;
    private final ModuleSwitches switches;
    private final Quiet quiet;
    private final AskedCharters askedCharters;
    private final StandIns standIns;

    MeController(
            Territories territories,
            ModuleSwitches switches,
            Quiet quiet,
            AskedCharters askedCharters,
            StandIns standIns) {
        this.territories = territories;
        this.switches = switches;
        this.quiet = quiet;
        this.askedCharters = askedCharters;
        this.standIns = standIns;
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
                new Town(
                        territory.id(),
                        territory.name(),
                        territory.timeZone(),
                        switches.listOff(viewer.territory()),
                        quiet.find().orElse(null)),
                viewer.roles(),
                viewer.children(),
                viewer.classes(),
                askedCharters.list(viewer),
                viewer.holds(Role.TEACHER) ? standIns.list(viewer.person()) : List.of(),
                viewer.roles().isEmpty() ? standIns.findLastDay(viewer.person()).orElse(null) : null);
    }

    /**
     * The person with roles, children and classes.
     *
     * @param askedCharters charters of good use in force for the person, which they haven't accepted yet
     * @param standsIn where the person stands in for a teacher now, the first to end first
     * @param stoodInUntil the last day of the replacement with which the last right ended, where nothing is open any more
     */
    record Me(
            PersonName person,
            Town territory,
            Set<RoleGrant> roles,
            List<ChildView> children,
            List<ClassView> classes,
            List<CharterId> askedCharters,
            List<StandIn> standsIn,
            @Nullable LocalDate stoodInUntil) {}

    /**
     * The territory of a person.
     *
     * @param timeZone that of its days and hours, such as {@code Indian/Reunion}
     * @param modulesOff what it does without
     * @param quietHours in which nobody is rung for what the school's staff write, if it has some
     */
    record Town(
            TerritoryId id,
            String name,
            ZoneId timeZone,
            Set<ProductModule> modulesOff,
            @Nullable QuietHours quietHours) {}
}
