package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.WebSession;
import fr.ent.gateway.testing.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.session.SessionRepository;

/** Nothing is founded at this address yet: said at once, by a name of its own, to be asked again later. */
@ProductTest
class UnfoundedIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private WebSession agent = new WebSession("");
    private List<String> defaults = List.of();

    /** No host leads to one, and none is the default: as if none were there. */
    @BeforeEach
    void noTown() {
        Town town = planner.found("Valmarin");
        agent = WebSession.of(sessions, town.account(town.agent("Paul", "Roche")));
        defaults = owner().sql("update core.territory set is_default = false where is_default returning id::text")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @AfterEach
    void asBefore() {
        defaults.forEach(id -> owner().sql("update core.territory set is_default = true where id = :id::uuid")
                .param("id", id)
                .update());
    }

    @TestFactory
    Stream<DynamicTest> isSaid() {
        return Stream.of("GET /api/public/config", "GET /api/public/menus.json", "HEAD /api/public/config")
                .flatMap(request -> Stream.of(List.<String>of(), agent.head())
                        .map(head -> dynamicTest(request + " " + head.size(), () -> {
                            Wire.Answer answer = Wire.send(port, Wire.request(request, head.toArray(String[]::new)));

                            assertThat(answer.status()).isEqualTo(503);
                            assertThat(answer.headers("retry-after")).containsExactly("60");
                            assertThat(answer.headers("content-type")).containsExactly("application/problem+json");
                            assertThat(answer.body())
                                    .contains(
                                            request.startsWith("HEAD") ? "" : "\"urn:ent:problem:core:no-territory\"");
                        })));
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("ent.database.url"),
                environment.getRequiredProperty("ent.database.owner.user"),
                environment.getRequiredProperty("ent.database.owner.password")));
    }
}
