package fr.ent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(
            Preau.class,
            resideInAnyPackage("fr.ent.infra..", "fr.ent..testing..").or(simpleNameEndingWith("IT")));

    /** Rooms, that is nested modules, depend on what they name only. */
    @Test
    void modulesDependOnCoreOnlyAndTheGatewayOnAll() {
        MODULES.verify();
    }

    @Test
    void theCanteenIsMadeOfRooms() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .filteredOn(name -> name.startsWith("canteen."))
                .containsExactlyInAnyOrder(
                        "canteen.account",
                        "canteen.booking",
                        "canteen.desk",
                        "canteen.export",
                        "canteen.families",
                        "canteen.meals",
                        "canteen.money",
                        "canteen.offer",
                        "canteen.packages",
                        "canteen.presence",
                        "canteen.prices",
                        "canteen.town");
    }
}
