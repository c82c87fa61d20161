package fr.ent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(
            Preau.class,
            resideInAnyPackage("fr.ent.infra..", "fr.ent..testing..").or(simpleNameEndingWith("IT")));

    @Test
    void modulesDependOnCoreOnlyAndTheGatewayOnAll() {
        MODULES.verify();
    }
}
