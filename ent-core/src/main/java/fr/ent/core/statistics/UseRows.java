package fr.ent.core.statistics;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.statistics.StatisticsView.PeopleOf;
import fr.ent.core.statistics.StatisticsView.PeopleOn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rounded numbers that are kept. */
@Component
class UseRows {

    private final Sql sql;

    UseRows(Sql sql) {
        this.sql = sql;
    }

    /** One statement; a number that stands is right. A school that was deleted meanwhile has none. */
    void keep(CountedSpan span, Map<UseLine, Integer> shown) {
        List<Map.Entry<UseLine, Integer>> lines = List.copyOf(shown.entrySet());
        sql.of("""
                        insert into core.usage_count (span, starts_on, school_id, breakdown, line, people)
                        select :span, :start, n.school, n.breakdown, n.line, n.people
                        from unnest(cast(:schools as uuid[]), cast(:breakdowns as text[]), cast(:lines as text[]),
                                    cast(:people as bigint[])) as n (school, breakdown, line, people)
                        where n.school is null or exists (select from core.school s where s.id = n.school)
                        on conflict do nothing""")
                .with("span", span.span())
                .with("start", span.start())
                .ids("schools", lines, one -> one.getKey().school())
                .texts("breakdowns", lines, one -> one.getKey().breakdown())
                .texts("lines", lines, one -> one.getKey().line())
                .numbers("people", lines, Map.Entry::getValue)
                .run();
    }

    /** Everybody, span by span. */
    List<PeopleOn> list(Span span, StatisticsPeriod period, @Nullable SchoolId school) {
        return sql.of("""
                        select c.starts_on, c.people from core.usage_count c
                        where c.span = :span and c.breakdown = 'ALL' and c.starts_on between :from and :to
                          and c.school_id is not distinct from cast(:school as uuid)
                        order by c.starts_on""")
                .with("span", span)
                .with("from", period.from())
                .with("to", period.to())
                .with("school", school)
                .list(row -> new PeopleOn(row.day("starts_on"), row.whole("people")));
    }

    /** The sums of the days, by what people are told apart by. */
    Map<Breakdown, List<PeopleOf>> sums(StatisticsPeriod period, @Nullable SchoolId school) {
        return sql.of("""
                        select c.breakdown, c.line, sum(c.people)::int as people from core.usage_count c
                        where c.span = 'DAY' and c.breakdown <> 'ALL' and c.starts_on between :from and :to
                          and c.school_id is not distinct from cast(:school as uuid)
                        group by c.breakdown, c.line order by people desc, c.line""")
                .with("from", period.from())
                .with("to", period.to())
                .with("school", school)
                .groups(
                        row -> row.choice("breakdown", Breakdown.class),
                        row -> new PeopleOf(row.text("line"), row.whole("people")));
    }
}
