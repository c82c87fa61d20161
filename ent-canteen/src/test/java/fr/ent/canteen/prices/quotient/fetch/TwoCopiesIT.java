package fr.ent.canteen.prices.quotient.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.testing.AskingTowns;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.TestAccounts;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.services.quotient.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MutablePropertySources;

/** Two copies of the product on one database and one Redis. */
@CanteenTest
class TwoCopiesIT {

    private static final int EACH = 10;

    @Autowired
    private ConfigurableApplicationContext first;

    @Autowired
    private AskingTowns towns;

    @Test
    void askOnceTogetherAndObeyRetryAfterTogether() throws Exception {
        CanteenTown town = towns.found();
        Viewer jeanne = guardianIn(town);
        try (ConfigurableApplicationContext second = another()) {
            towns.answer("200-found.json", 200);
            int before = towns.simulator().requests();

            List<FetchOutcome> outcomes = fetchAtOnce(List.of(first, second), jeanne);

            assertThat(towns.simulator().requests()).isEqualTo(before + 1);
            assertThat(outcomes).hasSize(2 * EACH).hasAtLeastOneElementOfType(FetchOutcome.Found.class);

            towns.simulator()
                    .answerAlways(new Reply.Verbatim(
                            429, AskingTowns.sample("429-too-many.json"), Map.of("Retry-After", "30")));
            fetch(first, guardianIn(town));
            int paused = towns.simulator().requests();
            assertThat(fetch(second, guardianIn(town))).isInstanceOf(FetchOutcome.NotFound.class);
            assertThat(towns.simulator().requests()).isEqualTo(paused);

            Instant later = Instant.parse("2026-11-24T09:00:31Z");
            second.getBean(TestClock.SettableClock.class).set(later);
            towns.answer("200-found.json", 200);
            assertThat(fetch(second, guardianIn(town))).isInstanceOf(FetchOutcome.Found.class);
        }
    }

    private Viewer guardianIn(CanteenTown town) {
        return towns.guardian(town, "Jeanne", "1987-06-27", towns.child(town, "Alexis", "2006-04-20"));
    }

    private static List<FetchOutcome> fetchAtOnce(List<ConfigurableApplicationContext> copies, Viewer viewer)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<FetchOutcome>> sent = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < EACH; i++) {
                for (ConfigurableApplicationContext copy : copies) {
                    Callable<FetchOutcome> one = () -> {
                        start.await();
                        return fetch(copy, viewer);
                    };
                    sent.add(threads.submit(one));
                }
            }
            start.countDown();
        }
        List<FetchOutcome> outcomes = new ArrayList<>();
        for (Future<FetchOutcome> one : sent) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private static FetchOutcome fetch(ConfigurableApplicationContext copy, Viewer viewer) {
        return TerritoryScope.call(viewer.territory(), () -> {
            HouseholdView own = copy.getBean(Families.class).getOwn(null, viewer);
            return copy.getBean(FetchQuotient.class).fetchByIdentity(own, viewer);
        });
    }

    private ConfigurableApplicationContext another() {
        MutablePropertySources known = first.getEnvironment().getPropertySources();
        return new SpringApplicationBuilder(Copy.class, TestClock.class, TestAccounts.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.lazy-initialization=true")
                .initializers(context -> List.of("real-services", "asking-towns")
                        .forEach(name -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(Objects.requireNonNull(known.get(name)))))
                .run();
    }

    /** The modules without what is only for tests. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "fr.ent",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "fr\\.ent\\..*(testing\\.|IT\\b).*"))
    static class Copy {}
}
