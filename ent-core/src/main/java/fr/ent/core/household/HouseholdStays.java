package fr.ent.core.household;

import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps since when and until when people live in a household, once the counter has let them come or go. */
@Component
public class HouseholdStays {

    private static final FactKey<List<HouseholdStay>> ALL = FactKey.named("households", "stays");

    private final Sql sql;
    private final TerritoryFacts facts;

    HouseholdStays(Sql sql, TerritoryFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** The stays of a person, from memory where nothing has changed. */
    public List<HouseholdStay> list(PersonId person) {
        return facts.get(ALL, this::read).stream()
                .filter(stay -> stay.person().equals(person))
                .toList();
    }

    /** The stays of each of these people who has some, from memory as well. */
    public Map<PersonId, List<HouseholdStay>> list(Collection<PersonId> people) {
        Set<PersonId> wanted = Set.copyOf(people);
        return facts.get(ALL, this::read).stream()
                .filter(stay -> wanted.contains(stay.person()))
                .collect(Collectors.groupingBy(HouseholdStay::person));
    }

    /** Those of these households to which somebody came or from which somebody went; from memory as well. */
    public Set<HouseholdId> changed(Collection<HouseholdId> households) {
        return facts.get(ALL, this::read).stream()
                .map(HouseholdStay::household)
                .filter(households::contains)
                .collect(Collectors.toSet());
    }

    /** These people come to live in a household that was there before. */
    public void come(HouseholdId household, Collection<PersonId> people, LocalDate day) {
        sql.of("""
                        insert into core.household_stay (id, household_id, person_id, from_day)
                        select w.id, :household, w.person, :day from unnest(:ids, :people) as w (id, person)""")
                .with("household", household)
                .with("day", day)
                .uuids("ids", people, one -> NewId.next())
                .ids("people", people)
                .run();
    }

    /** These people live in a household no more. */
    public void go(HouseholdId household, Collection<PersonId> people, LocalDate day) {
        sql.of("""
                        with ended as (
                            update core.household_stay set until_day = :day
                            where household_id = :household and person_id = any(:people) and until_day is null
                            returning person_id)
                        insert into core.household_stay (id, household_id, person_id, until_day)
                        select w.id, :household, w.person, :day from unnest(:ids, :people) as w (id, person)
                        where w.person not in (select person_id from ended)""")
                .with("household", household)
                .with("day", day)
                .uuids("ids", people, one -> NewId.next())
                .ids("people", people)
                .run();
    }

    private List<HouseholdStay> read() {
        return sql.of("select person_id, household_id, from_day, until_day from core.household_stay order by id")
                .list(row -> new HouseholdStay(
                        row.id("person_id", PersonId::new),
                        row.id("household_id", HouseholdId::new),
                        row.dayOrNull("from_day"),
                        row.dayOrNull("until_day")));
    }
}
