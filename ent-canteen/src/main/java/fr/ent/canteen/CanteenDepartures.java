package fr.ent.canteen;

import static fr.ent.core.departure.Erasure.rows;
import static fr.ent.core.departure.Erasure.rowsOfHouseholds;
import static fr.ent.core.departure.Erasure.rowsWhere;
import static fr.ent.core.departure.Erasure.words;
import static fr.ent.core.departure.Erasure.wordsWhere;

import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.departure.Erasure;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Records of the canteen that go with people who are deleted. The days of a household, what they cost and why stay for the
 * town's accounts, with no name, and so do the quotients and turns by which they are reckoned.
 */
@Configuration(proxyBeanMethods = false)
class CanteenDepartures {

    /** Stands for words that are gone where a reason must be. */
    private static final String NO_WORDS = "'(effacé)'";

    @Bean
    static DepartedRecords canteenDepartures() {
        return new DepartedRecords(
                files(), erasures(), Set.of("canteen.custody.child_id", "canteen.custody_version.child_id"));
    }

    private static List<String> files() {
        return List.of(
                "select unnest(files) as id from canteen.absence_note where child_id = any(:people)",
                "select paper_scan as id from canteen.family_file where child_id = any(:people) and paper_scan is not null",
                "select unnest(files) as id from canteen.quotient_proof where household_id = any(:households)");
    }

    private static List<Erasure> erasures() {
        return List.of(
                wordsWhere("canteen.booking_correction", Set.of(), "reason = " + NO_WORDS, """
                        exists (select from canteen.booking b
                                where b.territory_id = t.territory_id and b.id = t.booking_id and b.child_id = any(:people))"""),
                // the bookings that a pattern made stay without it
                words("canteen.booking", "child_id", "pattern_id = null"),
                rows("canteen.pattern", "child_id"),
                rows("canteen.family_file", "child_id"),
                rows("canteen.child_needs", "child_id"),
                rows("canteen.barred_person", "child_id"),
                words("canteen.presence_tap", "child_id", "collector = ''"),
                words("canteen.presence_excuse", "child_id", "reason = " + NO_WORDS),
                rows("canteen.absence_note", "child_id"),
                rowsWhere(
                        "canteen.calendar_feed",
                        Set.of("child_id", "guardian_id"),
                        "t.child_id = any(:people) or t.guardian_id = any(:people)"),
                wordsWhere("canteen.kitchen_order", Set.of(), """
                        special = coalesce(
                            (select jsonb_agg(m.meal) from jsonb_array_elements(t.special) m (meal)
                             where m.meal->>'childId' <> all (cast(:people as text[]))), '[]')""", """
                        exists (select from jsonb_array_elements(t.special) m (meal)
                                where m.meal->>'childId' = any (cast(:people as text[])))"""),
                rowsWhere(
                        "canteen.quotient_consent",
                        Set.of("person_id"),
                        "t.person_id = any(:people) or t.household_id = any(:households)"),
                rowsWhere(
                        "canteen.quotient_lookup",
                        Set.of("person_id"),
                        "t.person_id = any(:people) or t.household_id = any(:households)"),
                rowsWhere(
                        "canteen.quotient_batch_household",
                        Set.of("person_id"),
                        "t.person_id = any(:people) or t.household_id = any(:households)"),
                rowsOfHouseholds("canteen.quotient_proof"),
                rowsOfHouseholds("canteen.income_check"),
                rowsOfHouseholds("canteen.quotient_end_told"));
    }
}
