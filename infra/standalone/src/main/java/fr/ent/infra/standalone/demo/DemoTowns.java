package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The demonstration's towns by name and number, which don't depend on the day. */
public final class DemoTowns {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 9, 1);

    private DemoTowns() {}

    /** How a town signs when it asks CAF or MSA. */
    public record TownAccess(UUID territory, String siret) {}

    public static List<TownAccess> list() {
        return FillDemo.towns(ANY_DAY).stream()
                .map(Town::brand)
                .map(brand -> new TownAccess(brand.id(), brand.siret()))
                .toList();
    }
}
