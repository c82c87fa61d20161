package fr.ent.core.departure;

import static fr.ent.core.departure.Erasure.rows;
import static fr.ent.core.departure.Erasure.rowsWhere;
import static fr.ent.core.departure.Erasure.wordsWhere;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's own part in the deletion of people; the rows of the people themselves come after all modules. */
@Configuration(proxyBeanMethods = false)
class CoreDepartures {

    /** Files shown to others stay: an agent's scan of a family's paper is the family's. What is about the departed goes with them. */
    private static final String OWN_FILES = """
            select f.id from core.stored_file f
            where f.owner_id = any(:people)
              and not exists (select from core.file_audience a
                              where a.territory_id = f.territory_id and a.file_id = f.id)""";

    private static final String FILES_ABOUT = """
            select a.file_id as id from core.file_audience a
            where a.kind in ('CHILD', 'FAMILY') and a.audience_id = any(:people)""";

    /** An archive's content lies under its own id, and holds what is kept of its owner and of the children. */
    private static final String ARCHIVES = """
            select e.id from core.data_export e where e.person_id = any(:people) or e.children && :people""";

    private static final String PAPERS = """
            select unnest(k.files) as id from core.correction k
            where k.person_id = any(:people) or k.sent_by = any(:people)""";

    private static final String COURT_PAPERS = """
            select b.file_id as id from core.guardian_bar b
            where b.file_id is not null and (b.child_id = any(:people) or b.guardian_id = any(:people))""";

    /** A notice may tell others by name who did something. */
    private static final String NAMED_IN_NOTICES = """
            t.recipient_id = any(:people) or t.child_id = any(:people)
            or exists (select from jsonb_each_text(t.arguments) v
                       join core.person n on n.id = any(:people)
                            and v.value = n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name))""";

    @Bean
    static DepartedRecords coreDepartures() {
        return new DepartedRecords(
                List.of(OWN_FILES, FILES_ABOUT, ARCHIVES, PAPERS, COURT_PAPERS),
                List.of(
                        rowsWhere("core.notice", Set.of("recipient_id"), NAMED_IN_NOTICES),
                        rows("core.idempotent_answer", "person_id"),
                        rowsWhere("core.file_audience", Set.of("audience_id"), "t.audience_id = any(:people)"),
                        wordsWhere(
                                "core.stored_file",
                                Set.of("owner_id"),
                                "owner_id = null, version = version + 1",
                                "t.owner_id = any(:people)"),
                        rowsWhere(
                                "core.guardianship",
                                Set.of("guardian_id", "child_id"),
                                "t.guardian_id = any(:people) or t.child_id = any(:people)"),
                        rowsWhere(
                                "core.correction",
                                Set.of("person_id", "sent_by"),
                                "t.person_id = any(:people) or t.sent_by = any(:people)"),
                        rowsWhere(
                                "core.data_export",
                                Set.of("person_id"),
                                "t.person_id = any(:people) or t.children && :people"),
                        rows("core.household_member", "person_id"),
                        wordsWhere("core.household", Set.of(), "name = 'Foyer supprimé'", "t.id = any(:households)"),
                        rows("core.account", "person_id"),
                        rowsWhere("core.pupil", Set.of(), "t.id = any(:people)"),
                        rowsWhere("core.person", Set.of(), "t.id = any(:people)")),
                Set.of(
                        // they go with the person's row
                        "core.claim_code.person_id",
                        "core.waiting_claim.person_id",
                        "core.vouched_identity.person_id",
                        "core.untied_account.person_id",
                        "core.staff_invitation.person_id",
                        "core.year_change_teacher.person_id",
                        // nobody who holds one is deleted: the database refuses
                        "core.role_grant.person_id"));
    }
}
