package fr.ent;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesDependOnCoreOnlyAndTheGatewayOnAll() {
        ApplicationModules.of(Preau.class).verify();
    }
}
