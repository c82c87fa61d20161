package fr.ent.infra.standalone;

import fr.ent.infra.services.Ports;
import fr.ent.infra.services.ServiceFailure;

/** The ports of the services: the gateway on the port asked for, the others on the ports that follow. */
enum Port {
    GATEWAY("the gateway", 0),
    KEYCLOAK("Keycloak", 1),
    KEYCLOAK_MANAGEMENT("Keycloak's health page", 2),
    POSTGRES("PostgreSQL", 3),
    REDIS("Redis", 4),
    OBJECT_STORE("the object store", 5),
    QUOTIENTS("the stand-in for CAF and MSA", 6),
    MAIL("the mail server", 7);

    private final String user;
    private final int offset;

    Port(String user, int offset) {
        this.user = user;
        this.offset = offset;
    }

    int above(int base) {
        return base + offset;
    }

    static void requireAllFree(int base) {
        for (var port : values()) {
            if (!Ports.isFree(port.above(base))) {
                throw new ServiceFailure(
                        "Port %d, which %s needs, is in use: stop the program that uses it, or choose other ports with"
                                        .formatted(port.above(base), port.user)
                                + " ./ent run --port " + (base + 100) + ".");
            }
        }
    }
}
