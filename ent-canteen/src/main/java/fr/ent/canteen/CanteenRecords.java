package fr.ent.canteen;

import static fr.ent.core.merge.PersonColumn.act;
import static fr.ent.core.merge.PersonColumn.moving;

import fr.ent.core.merge.MergeObstacle;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.PersonColumn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records of the canteen that move when two records of one human are made one, and what forbids it. */
@Configuration(proxyBeanMethods = false)
class CanteenRecords {

    @Bean
    static MergedRecords canteenRecords() {
        return new MergedRecords(
                Stream.concat(records().stream(), acts().stream()).toList(),
                Map.of(
                        MergeObstacle.BOOKED_TWICE,
                        """
                        exists (select from canteen.booking k
                                join canteen.booking g on g.activity_id = k.activity_id and g.day = k.day
                                where k.child_id = :kept and g.child_id = :gone
                                  and k.status in ('REQUESTED', 'BOOKED', 'WAITING')
                                  and g.status in ('REQUESTED', 'BOOKED', 'WAITING'))""",
                        MergeObstacle.NEEDS_DIFFER,
                        """
                        exists (select from canteen.child_needs k, canteen.child_needs g
                                where k.child_id = :kept and g.child_id = :gone
                                  and to_jsonb(k) - 'child_id' - 'version' <> to_jsonb(g) - 'child_id' - 'version')""",
                        MergeObstacle.BARRED_PEOPLE_TWICE,
                        """
                        exists (select from canteen.barred_person where child_id = :kept)
                        and exists (select from canteen.barred_person where child_id = :gone)""",
                        MergeObstacle.TURNS_TWICE,
                        """
                        exists (select from canteen.custody_version where child_id = :kept and withdrawn_at is null)
                        and exists (select from canteen.custody_version where child_id = :gone and withdrawn_at is null)"""));
    }

    private static List<PersonColumn> records() {
        return List.of(
                moving("canteen.booking", "child_id", MergedKind.BOOKINGS),
                moving("canteen.pattern", "child_id", MergedKind.BOOKINGS),
                moving("canteen.custody_version", "child_id", MergedKind.TURNS),
                moving("canteen.custody", "child_id", MergedKind.TURNS),
                moving("canteen.family_file", "child_id", MergedKind.FAMILY_FILES)
                        .oneFor("year"),
                moving("canteen.child_needs", "child_id", MergedKind.FAMILY_FILES)
                        .oneFor(),
                moving("canteen.barred_person", "child_id", MergedKind.FAMILY_FILES)
                        .oneFor("position"),
                moving("canteen.quotient_consent", "person_id", MergedKind.QUOTIENTS),
                moving("canteen.quotient_lookup", "person_id", MergedKind.QUOTIENTS)
                        .oneFor("way"),
                moving("canteen.quotient_batch_household", "person_id", MergedKind.QUOTIENTS),
                moving("canteen.presence_tap", "child_id", MergedKind.PRESENCE),
                moving("canteen.presence_excuse", "child_id", MergedKind.PRESENCE)
                        .oneFor("activity_id", "day"),
                moving("canteen.absence_note", "child_id", MergedKind.PRESENCE)
                        .oneFor("first_day", "last_day", "state"),
                moving("canteen.calendar_feed", "child_id", MergedKind.FEEDS).oneFor("guardian_id"),
                moving("canteen.calendar_feed", "guardian_id", MergedKind.FEEDS).oneFor("child_id"));
    }

    private static List<PersonColumn> acts() {
        return List.of(
                act("canteen.absence_note", "decided_by"),
                act("canteen.absence_note", "sent_by"),
                act("canteen.adult_meals", "set_by"),
                act("canteen.barred_person", "recorded_by"),
                act("canteen.booking", "booked_by"),
                act("canteen.booking", "cancelled_by"),
                act("canteen.booking_correction", "corrected_by"),
                act("canteen.caterer", "set_by"),
                act("canteen.custody", "set_by"),
                act("canteen.custody_version", "set_by"),
                act("canteen.custody_version", "withdrawn_by"),
                act("canteen.egalim_notice", "set_by"),
                act("canteen.family_file", "decided_by"),
                act("canteen.family_file", "paper_signed_by"),
                act("canteen.family_file", "sent_by"),
                act("canteen.household_residence", "decided_by"),
                act("canteen.income_check", "asked_by"),
                act("canteen.income_check", "decided_by"),
                act("canteen.income_check", "sent_by"),
                act("canteen.menu", "published_by"),
                act("canteen.menu", "updated_by"),
                act("canteen.order_receipt", "agent_id"),
                act("canteen.pattern", "made_by"),
                act("canteen.presence_excuse", "recorded_by"),
                act("canteen.presence_finish", "finished_by"),
                act("canteen.presence_finish", "reopened_by"),
                act("canteen.presence_tap", "tapped_by"),
                act("canteen.quotient", "checked_by"),
                act("canteen.quotient", "declared_by"),
                act("canteen.quotient_batch", "started_by"),
                act("canteen.quotient_consent", "recorded_by"),
                act("canteen.quotient_proof", "decided_by"),
                act("canteen.quotient_proof", "made_by"),
                act("canteen.quotient_proof", "sent_by"),
                act("canteen.suspension", "decided_by"),
                act("canteen.suspension", "undone_by"),
                act("canteen.waste", "weighed_by"));
    }
}
