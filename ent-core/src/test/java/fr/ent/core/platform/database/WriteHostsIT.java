package fr.ent.core.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.territory.NamedHost;
import fr.ent.core.territory.Siret;
import fr.ent.core.territory.Territories;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator names hosts in the settings. */
@IntegrationTest
class WriteHostsIT {

    @Autowired
    private WriteHosts writeHosts;

    @Autowired
    private Territories territories;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    /** Other tests' hosts and numbers are others. */
    private final String end = "." + UUID.randomUUID() + ".test";

    private final Siret number = anyNumber();

    private Town valmarin;
    private Town rochebrune;

    @BeforeEach
    void twoTowns() {
        valmarin = planner.found("Valmarin");
        rochebrune = planner.found("Rochebrune");
        planner.register(valmarin, number);
    }

    @Test
    void aTownThatIsNamedHasTheseHostsInTheirOrderAndNoOthers() {
        planner.lead("typo" + end, valmarin);
        planner.lead("rochebrune" + end, rochebrune);

        assertThat(write("https://z-first" + end, "https://a-second" + end + ":8443"))
                .containsExactly("typo" + end);

        assertThat(hosts(valmarin)).containsExactly("z-first" + end, "a-second" + end);
        assertThat(hosts(rochebrune)).containsExactly("rochebrune" + end);
        assertThat(territories.at("a-second" + end).id()).isEqualTo(valmarin.id());
    }

    @Test
    void aHostGoesOverToTheTownItIsNamedFor() {
        planner.lead("both" + end, rochebrune);
        planner.lead("rochebrune" + end, rochebrune);

        assertThat(write("https://both" + end)).isEmpty();

        assertThat(hosts(valmarin)).containsExactly("both" + end);
        assertThat(hosts(rochebrune)).containsExactly("rochebrune" + end);
    }

    @Test
    void nothingIsWrittenForANumberThatNobodyHas() {
        planner.lead("valmarin" + end, valmarin);
        writeHosts.write(List.of(NamedHost.valueOf(anyNumber() + " https://other" + end)));

        assertThat(hosts(valmarin)).containsExactly("valmarin" + end);
    }

    private List<String> write(String... hosts) {
        return writeHosts.write(Stream.of(hosts)
                .map(host -> NamedHost.valueOf(number + " " + host))
                .toList());
    }

    private static Siret anyNumber() {
        long digits = ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 10_000_000_000_000L);
        return IntStream.range(0, 10)
                .mapToObj(last -> Siret.typed(digits + "" + last))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private List<@Nullable String> hosts(Town town) {
        return jdbc.sql("select host from core.territory_host where territory_id = :id order by position, host")
                .param("id", town.id().value())
                .query(String.class)
                .list();
    }
}
