package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.signin.card.CardTicket;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class ClassDoorIT extends EntryScene {

    private static final String CLOSED = "urn:ent:problem:core:entry-closed";

    @Test
    void showsTheChildrenOfAnOpenClassByFirstNameAndPicture() throws Exception {
        town.pupil("Léa", "Bernard", school, schoolClass);
        town.pupil("Adam", "Petit", school, schoolClass);

        read(code)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.className").value("CE2"))
                .andExpect(jsonPath("$.own").isEmpty())
                .andExpect(jsonPath("$.children.length()").value(3))
                .andExpect(jsonPath("$.children[0].name").value("Adam"))
                .andExpect(jsonPath("$.children[1].name").value("Léa Be."))
                .andExpect(jsonPath("$.children[2].name").value("Léa Be."))
                .andExpect(jsonPath("$.children[0].secret").value("NONE"));
    }

    @Test
    void givesEachChildOfALargeClassAPictureOfItsOwn() throws Exception {
        IntStream.range(0, 31).forEach(number -> town.pupil("Enfant" + number, "Petit", school, schoolClass));

        read(code).andExpect(jsonPath("$.children.length()").value(32));

        assertThat(town.number(
                        "select count(distinct picture) from core.pupil_entry where class_id = :id",
                        schoolClass.value()))
                .isEqualTo(32);
        assertThat(town.number(
                        "select count(distinct split_part(picture, ' ', 1)) from core.pupil_entry where class_id = :id",
                        schoolClass.value()))
                .isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T07:29:59Z",
                "2026-11-24T10:30:00Z",
                "2026-11-24T12:29:59Z",
                "2026-11-24T15:30:00Z",
                "2026-11-25T09:00:00Z",
                "2026-11-28T09:00:00Z"
            })
    void isClosedOutsideItsHours(String moment) throws Exception {
        clock.set(Instant.parse(moment));

        read(code).andExpect(status().isNotFound()).andExpect(jsonPath("$.type").value(CLOSED));
        enter(lea, "null").andExpect(status().isNotFound());
    }

    @Test
    void isClosedOnDaysWithoutSchool() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 24);
        town.closure(school, "Travaux", today, today);

        read(code).andExpect(status().isNotFound());
    }

    @Test
    void saysTheSameOfUnknownRevokedAndClosed() throws Exception {
        String unknown = read("CDFG-HJKM-NPQR").andReturn().getResponse().getContentAsString();
        String nothing = read("bonjour").andReturn().getResponse().getContentAsString();
        asking.delete(teacher, entry("/poster")).andExpect(status().isNoContent());
        String revoked = read(code).andReturn().getResponse().getContentAsString();
        code = card(schoolClass);
        clock.set(EVENING);
        String closed = read(code).andReturn().getResponse().getContentAsString();

        assertThat(unknown)
                .isEqualTo(nothing)
                .isEqualTo(revoked)
                .isEqualTo(closed)
                .doesNotContain("CE2");
    }

    @Test
    void staysOpenWhereTheHoursGoOn() throws Exception {
        clock.set(Instant.parse("2026-11-24T07:20:00Z"));
        hold("OPEN", "\"08:40\"")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openUntil").value("2026-11-24T10:30:00Z"));
    }

    @Test
    void opensByHandUntilATimeOfTodayAndShutsForTheRestOfIt() throws Exception {
        clock.set(EVENING);
        hold("OPEN", "\"18:30\"")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openUntil").value("2026-11-24T17:30:00Z"))
                .andExpect(jsonPath("$.byHand").value(true));
        read(code).andExpect(status().isOk());
        clock.set(Instant.parse("2026-11-24T17:30:00Z"));
        read(code).andExpect(status().isNotFound());
        hold("OPEN", "\"18:30\"").andExpect(status().isBadRequest());

        clock.reset();
        hold("SHUT", "null").andExpect(jsonPath("$.openUntil").isEmpty());
        read(code).andExpect(status().isNotFound());
        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
        read(code).andExpect(status().isOk());
    }

    @Test
    void opensOnlyFromTheNetworksOfTheSchool() throws Exception {
        write("insert into core.school_entry (school_id, networks) values ('" + school + "', '{192.0.2.0/24}')");
        read(code).andExpect(status().isNotFound());

        write("update core.school_entry set networks = '{192.0.2.0/24, 127.0.0.0/8}'");
        read(code).andExpect(status().isOk());
    }

    @Test
    void givesTheBrowserATicketForThatChild() throws Exception {
        MockHttpSession browser = new MockHttpSession();

        enter(lea, "null", browser)
                .andExpect(status().isNoContent())
                .andExpect(content().string(""));

        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setSession(browser);
        CardTicket ticket = CardTicket.take(next, clock.instant()).orElseThrow();
        assertThat(ticket.child()).isEqualTo(lea);
        assertThat(ticket.schoolClass()).isEqualTo(schoolClass);
        assertThat(town.number("select count(*) from core.account where subject = :id", ticket.subject()))
                .isOne();
        assertThat(CardTicket.take(next, clock.instant())).isEmpty();
    }

    @Test
    void givesNoTicketForAChildOfAnotherClassOrOneWhoLeft() throws Exception {
        ClassId other = town.schoolClass(school, "CM1");
        ChildId noe = town.pupil("Noé", "Petit", school, other);
        enter(noe, "null")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value(CLOSED));

        write("update core.pupil set left_on = '2026-11-20' where id = '" + lea + "'");
        enter(lea, "null").andExpect(status().isNotFound());
        read(code).andExpect(jsonPath("$.children.length()").value(0));
    }

    /** A provider that was put back from an older backup knows nothing of accounts that were opened since. */
    @Test
    void opensAnewTheAccountThatTheProviderHasLost() throws Exception {
        enter(lea, "null").andExpect(status().isNoContent());
        String lost = subject();
        accounts.delete(lost);

        enter(lea, "null").andExpect(status().isNoContent());

        assertThat(subject()).isNotEqualTo(lost);
        assertThat(accounts.findBySubject(subject())).isPresent();
    }

    private String subject() {
        return town.in(() -> jdbc.sql("select subject from core.account where person_id = :id")
                .param("id", lea.value())
                .query(String.class)
                .single());
    }

    @Test
    void closesWithItsClass() throws Exception {
        write("update core.school_class set closed_on = '2026-11-20' where id = '" + schoolClass + "'");

        read(code).andExpect(status().isNotFound());
    }

    @Test
    void letsAChildTakeItsPictureAndNotItsCardToAnotherClass() throws Exception {
        askSecrets();
        hold("OPEN", "\"11:00\"");
        read(code);
        choose(lea, RIGHT).andExpect(status().isNoContent());
        write("update core.pupil_entry set card_hash = 'h', card_made_at = now() where child_id = '" + lea + "'");
        ClassId next = town.schoolClass(school, "CM1");
        write("update core.pupil set class_id = '" + next + "' where id = '" + lea + "'");
        code = card(next);
        write("update core.class_entry set secrets_from = 2 where class_id = '" + next + "'");

        read(code).andExpect(jsonPath("$.children[0].secret").value("SHOW"));

        enter(lea, RIGHT).andExpect(status().isNoContent());
        assertThat(town.number(
                        "select count(*) from core.pupil_entry where child_id = :id and card_hash is null",
                        lea.value()))
                .isOne();
    }

    @Test
    void isKnockedAtSoOftenAndTellsTheTeacher() throws Exception {
        for (int i = 0; i < 120; i++) {
            read(code).andExpect(status().isOk());
        }

        read(code).andExpect(status().isTooManyRequests());
        read(code).andExpect(status().isTooManyRequests());

        assertThat(told("core.entry-many")).isOne();
    }

    @Test
    void letsAnAddressGuessFewCodes() throws Exception {
        // of its own: what is counted outlives a run
        byte[] network = new byte[4];
        new SecureRandom().nextBytes(network);
        String address = "2001:db8:%02x%02x:%02x%02x::7".formatted(network[0], network[1], network[2], network[3]);
        for (int i = 0; i < 30; i++) {
            readFrom(address, "CDFG-HJKM-NPQR").andExpect(status().isNotFound());
        }

        readFrom(address, "CDFG-HJKM-NPQR").andExpect(status().isTooManyRequests());
        readFrom(address, code).andExpect(status().isOk());
    }
}
