package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.furnishing.Residents;
import fr.ent.core.demo.furnishing.Residents.Identity;
import fr.ent.core.demo.furnishing.Residents.Member;
import fr.ent.core.person.NameKey;
import fr.ent.infra.services.TestDatabase;
import fr.ent.infra.services.quotient.Reply;
import fr.ent.infra.services.quotient.SimulatedFamily;
import fr.ent.infra.services.quotient.SimulatedPerson;
import fr.ent.infra.services.quotient.SimulatedRegister;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The files of CAF and MSA in the demonstration: the households of the directory, each with a quotient drawn from its id. A
 * few people always meet the same obstacle, so that it can be shown.
 */
public final class FamiliesOnFile implements SimulatedRegister {

    private static final int[] EUROS = {214, 388, 455, 520, 597, 612, 705, 790, 868, 912, 1046, 1190, 1333, 1507, 1820};
    private static final Map<String, Reply> OBSTACLES = Map.of(
            "DUPRE ANNE", Reply.Fault.ABSENT_BOTH,
            "LEGOFF YANN", Reply.Fault.PROVIDER_SILENT);
    private static final Map<String, Integer> KNOWN =
            Map.of("BENALI SOFIA", 912, "MARTIN CLAIRE", 640, "ROUSSEL AMELIE", 868);

    private final Residents residents;

    public FamiliesOnFile(TestDatabase database) {
        this.residents = new Residents(
                new DriverManagerDataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword()));
    }

    @Override
    public Reply of(AskedIdentity asked) {
        return residents
                .find(new Identity(asked.birthName(), asked.givenNames(), asked.sex(), asked.birthDate()))
                .map(found -> reply(found.household(), found.name()))
                .orElse(Reply.Fault.ABSENT_BOTH);
    }

    private Reply reply(UUID household, String name) {
        Reply obstacle = OBSTACLES.get(name);
        return obstacle != null ? obstacle : family(household, KNOWN.getOrDefault(name, -1));
    }

    private SimulatedFamily family(UUID household, int euros) {
        int draw = Math.floorMod(household.hashCode(), EUROS.length);
        return new SimulatedFamily(
                draw % 5 == 0 ? "MSA" : "CNAF",
                OptionalInt.of(euros < 0 ? EUROS[draw] : euros),
                residents.thisMonth(),
                simulated(residents.adults(household)),
                simulated(residents.children(household)));
    }

    private static List<SimulatedPerson> simulated(List<Member> members) {
        return members.stream()
                .map(one -> new SimulatedPerson(
                        NameKey.of(one.familyName()).value(),
                        one.givenName().toUpperCase(Locale.ROOT),
                        one.birthDate(),
                        one.sex()))
                .toList();
    }
}
