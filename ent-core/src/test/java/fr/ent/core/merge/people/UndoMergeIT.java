package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.testing.TownDump;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class UndoMergeIT extends MergeScene {

    @Autowired
    private ForgetMerges forgetMerges;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyTableIsAsBefore(int seed) throws Exception {
        furnish(new Random(seed));
        town.viewer(nadia);
        Map<String, List<String>> before = dump();

        String merge = merged(nadia, marie, other);
        assertThat(dump()).isNotEqualTo(before);
        assertThat(dump().toString()).doesNotContain(other.toString());
        MockHttpServletResponse undone = undo(nadia, merge);

        assertThat(JsonPath.<List<?>>read(undone.getContentAsString(), "$.lost"))
                .isEmpty();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aClosedAccountIsOpenAgain() throws Exception {
        account(marie);
        String closed = account(other);
        String merge = merged(nadia, marie, other);
        await().until(() -> !accounts.isEnabled(closed));

        undo(nadia, merge);

        assertThat(count(
                        "select count(*) from core.account where person_id = :id and subject = '" + closed + "'",
                        other))
                .isOne();
        await().until(() -> accounts.isEnabled(closed));
    }

    @Test
    void newerThingsStayAndAreNamed() throws Exception {
        String merge = merged(nadia, marie, other);
        write("update core.person set mobile_phone = '06 12 34 56 78', version = version + 1 where id = '%s'", marie);
        write("delete from core.household_member where person_id = '%s'", marie);

        MockHttpServletResponse undone = undo(nadia, merge);

        assertThat(JsonPath.<List<String>>read(undone.getContentAsString(), "$.lost[*].kind"))
                .containsExactly("CONTACT", "HOUSEHOLDS");
        assertThat(count("select count(*) from core.guardianship where guardian_id = :id", other))
                .isOne();
        assertThat(count("select count(*) from core.person where id = :id and mobile_phone <> ''", marie))
                .isOne();
        assertThat(town.audited("people.merge-undone")).isOne();
    }

    @Test
    void theLastOfTwoMergesIsUndoneFirst() throws Exception {
        PersonId third = town.guardian("Marie", "Laurent", elina);
        String first = merged(nadia, marie, other);
        String second = merged(nadia, third, marie);

        assertThat(problem(undo(nadia, first))).isEqualTo("core:merged-again");
        assertThat(undo(nadia, second).getStatus()).isEqualTo(200);
        assertThat(undo(nadia, first).getStatus()).isEqualTo(200);
        assertThat(undo(nadia, first).getStatus()).isEqualTo(404);
    }

    @Test
    void afterThirtyDaysNothingIsLeftToUndo() throws Exception {
        account(marie);
        account(other);
        String merge = merged(nadia, marie, other);
        clock.set(clock.instant().plus(Duration.ofDays(30)).plusSeconds(1));

        assertThat(problem(undo(nadia, merge))).isEqualTo("core:merge-too-old");
        forgetMerges.everywhere();

        assertThat(town.in(() -> jdbc.sql("select count(*) from core.merged_row")
                        .query(Integer.class)
                        .single()))
                .isZero();
        clock.reset();
    }

    @Test
    void aRightEndedSinceStaysEndedAndAnAdministratorAloneParts() throws Exception {
        town.grant(marie, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        town.grant(other, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        PersonId sacha = administrator();
        String merge = merged(sacha, marie, other);
        write("delete from core.role_grant where person_id = '%s'", marie);

        assertThat(send(nadia, get(MERGES)).getContentAsString()).doesNotContain(merge);
        assertThat(undo(nadia, merge).getStatus()).isEqualTo(404);
        MockHttpServletResponse undone = undo(sacha, merge);

        assertThat(JsonPath.<List<String>>read(undone.getContentAsString(), "$.lost[*].kind"))
                .containsExactly("RIGHTS");
        assertThat(count("select count(*) from core.role_grant where person_id = :id", other))
                .isZero();
        assertThat(town.audited("right.granted")).isZero();
    }

    @Test
    void rightsThatComeBackAreInTheTrail() throws Exception {
        town.grant(marie, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        town.grant(other, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        town.grant(other, Role.TEACHER, ScopeType.CLASS, schoolClass.value());
        PersonId sacha = administrator();

        MockHttpServletResponse undone = undo(sacha, merged(sacha, marie, other));

        assertThat(JsonPath.<List<?>>read(undone.getContentAsString(), "$.lost"))
                .isEmpty();
        assertThat(count("select count(*) from core.role_grant where person_id = :id", other))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from core.audit_entry where action = 'right.granted' and target = 'person:' || cast(:id as text)",
                        other))
                .isEqualTo(2);
    }

    @Test
    void aChildAndAHomeTakenAwaySinceStayAway() throws Exception {
        town.familyOf(other, elina);
        write(
                "insert into core.household_member (household_id, person_id, kind) select household_id, '%s', kind"
                        + " from core.household_member where person_id = '%s' on conflict do nothing",
                other, marie);
        String merge = merged(nadia, marie, other);
        write(
                "update core.guardianship set restricted = true, version = version + 1"
                        + " where guardian_id = '%s' and child_id = '%s'",
                marie, elina);
        write(
                "delete from core.household_member m where person_id = '%s' and exists (select from core.household_member e"
                        + " where e.household_id = m.household_id and e.person_id = '%s')",
                marie, elina);

        MockHttpServletResponse undone = undo(nadia, merge);

        assertThat(JsonPath.<List<String>>read(undone.getContentAsString(), "$.lost[*].kind"))
                .contains("CHILDREN", "HOUSEHOLDS");
        assertThat(count(
                        "select count(*) from core.guardianship where guardian_id = :id and child_id = '" + elina + "'",
                        other))
                .isZero();
        assertThat(count(
                        "select count(*) from core.household_member m join core.household_member e using (household_id)"
                                + " where m.person_id = :id and e.person_id = '" + elina + "'",
                        other))
                .isZero();
    }

    /** Rows about the other record and the kept one, some of them the same. */
    private void furnish(Random random) {
        for (int i = 0; i < 4; i++) {
            ChildId child = town.pupil("Enfant" + i, "Laurent", school, schoolClass);
            for (PersonId adult : List.of(marie, other)) {
                if (random.nextBoolean()) {
                    town.familyOf(adult, child);
                }
                if (random.nextBoolean()) {
                    town.file(adult, "f" + i);
                }
                if (random.nextBoolean()) {
                    notice(adult, random);
                }
                if (random.nextBoolean()) {
                    write(
                            "insert into core.claim_code (id, person_id, class_id, hash, issued_at, expires_at)"
                                    + " values ('%s', '%s', '%s', repeat('%x%x', 32), now(), now() + interval '9 days')",
                            UUID.randomUUID(), adult, schoolClass, i, adult.equals(marie) ? 1 : 2);
                }
            }
        }
        if (random.nextBoolean()) {
            account(marie);
        }
        if (random.nextBoolean()) {
            String subject = account(other);
            write(
                    "insert into core.vouched_identity (territory_id, person_id, subject, given_names, family_name, sex, birth_place,"
                            + " birth_country, vouched_at) values (core.territory(), '%s', '%s', 'Marie', 'Laurent', 'F', '', '', now())",
                    other, subject);
        }
        if (random.nextBoolean()) {
            write(
                    "insert into core.household_stay (id, household_id, person_id, from_day) values ('%s', '%s', '%s', '2026-10-01')",
                    UUID.randomUUID(),
                    town.in(() -> jdbc.sql("select household_id from core.household_member" + " where person_id = '"
                                    + other + "' limit 1")
                            .query(UUID.class)
                            .single()),
                    other);
        }
        write(
                "insert into core.distinct_people (one_id, other_id, said_by, said_at) values (least('%1$s'::uuid, '%2$s'),"
                        + " greatest('%1$s'::uuid, '%2$s'), '%3$s', now())",
                other, nadia, nadia);
    }

    private void notice(PersonId adult, Random random) {
        write(
                "insert into core.notice (recipient_id, id, kind, link, created_at) values ('%s', '%s', 'x.y', '/', now())",
                adult, new UUID(random.nextLong(), random.nextLong()));
    }

    private Map<String, List<String>> dump() {
        Set<String> without = new HashSet<>(TownDump.HISTORY);
        without.addAll(Set.of("core.notice", "core.merged_row"));
        Map<String, List<String>> rows = TownDump.of(town, jdbc, without);
        rows.put(
                "core.notice",
                town.in(() -> TownDump.texts(
                        jdbc, "select to_jsonb(t)::text from core.notice t where kind = 'x.y' order by 1")));
        return rows;
    }
}
