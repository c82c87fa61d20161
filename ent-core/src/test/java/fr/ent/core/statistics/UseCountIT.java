package fr.ent.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UseCountIT extends StatisticsScene {

    @Test
    void countsEachPersonOnceADayAndShowsNoSmallNumber() throws Exception {
        parents.forEach(this::visit);
        parents.forEach(this::visit);
        dayIsOver();

        String all = statistics(nadia, DAY);
        assertThat(people(all, "$.days")).containsExactly(10);
        assertThat(lines(all, "$.roles")).containsExactly("GUARDIAN");
        assertThat(lines(all, "$.devices")).containsExactly("PHONE");
        assertThat(lines(all, "$.hours")).containsExactly("10");
        assertThat(people(all, "$.hours")).containsExactly(10);
        assertThat(people(statistics(nadia, DAY + "&schoolId=" + large), "$.days"))
                .containsExactly(5);
        String hidden = statistics(nadia, DAY + "&schoolId=" + small);
        assertThat(people(hidden, "$.days")).isEmpty();
        assertThat(people(hidden, "$.roles")).isEmpty();
    }

    @Test
    void keepsNoNumberThatTellsOfFewInTheDatabase() {
        parents.forEach(this::visit);
        visit(head);
        dayIsOver();

        assertThat(town.number(
                        "select count(*) from core.usage_count where people < 5 or people % 5 <> 0 or school_id = :id",
                        small.value()))
                .isZero();
        assertThat(town.number(
                        "select count(*) from core.usage_count where line = 'HEAD' and territory_id = :id",
                        town.id().value()))
                .isZero();
    }

    @Test
    void keepsNobodyWhenTheDayIsOver() {
        parents.forEach(this::visit);
        uses.count();
        assertThat(redis.keys("usage:" + town.id() + ":DAY:*")).isNotEmpty();
        assertThat(redis.keys("*" + parents.getFirst() + "*")).isEmpty();

        dayIsOver();

        assertThat(redis.keys("usage:*" + town.id() + ":DAY:*")).isEmpty();
    }

    @Test
    void writesTheSameWhenDoneTwiceAndShowsNoDayThatRuns() throws Exception {
        parents.forEach(this::visit);
        uses.count();
        keepUse.everywhere();
        assertThat(people(statistics(nadia, DAY), "$.days")).isEmpty();

        dayIsOver();
        keepUse.everywhere();

        assertThat(people(statistics(nadia, DAY), "$.days")).containsExactly(10);
    }

    @Test
    void countsAWeekAndAMonthOnceAPerson() throws Exception {
        parents.forEach(this::visit);
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
        parents.forEach(this::visit);
        uses.count();
        clock.set(Instant.parse("2026-12-01T00:30:00Z"));
        keepUse.everywhere();

        String november = statistics(nadia, "?from=2026-11-01&to=2026-11-30");

        assertThat(people(november, "$.days")).containsExactly(10, 10);
        assertThat(people(november, "$.weeks")).containsExactly(10);
        assertThat(people(november, "$.months")).containsExactly(10);
        assertThat(people(november, "$.roles")).containsExactly(20);
    }

    @Test
    void twoCopiesCountOnePersonOnce() {
        Use once = use(parents.getFirst());
        sketches.add(List.of(once));
        sketches.add(List.of(once, use(parents.get(1))));

        CountedSpan day = new CountedSpan(town.id(), Span.DAY, LocalDate.of(2026, 11, 24));
        assertThat(sketches.count(day)).containsEntry(new UseLine(null, Breakdown.ALL, "ALL"), 2L);
    }

    @Test
    void aThousandPeopleAreCountedWithinTwoPercent() {
        List<Use> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(use(new PersonId(UUID.randomUUID())));
        }
        sketches.add(many);

        CountedSpan day = new CountedSpan(town.id(), Span.DAY, LocalDate.of(2026, 11, 24));
        assertThat(sketches.count(day).getOrDefault(new UseLine(null, Breakdown.ALL, "ALL"), 0L))
                .isBetween(1_940L, 2_060L);
    }
}
