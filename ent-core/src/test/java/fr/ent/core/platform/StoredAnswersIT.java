package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.http.Problem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class StoredAnswersIT extends StoredAnswersScene {

    @ParameterizedTest
    @EnumSource
    void refusedAfterAWriteTheAnswerAndTheRowsAreTheSameWithAndWithoutAKey(Refusing way) {
        Supplier<ResponseEntity<?>> work = () -> {
            write();
            return way.refuse();
        };

        String without = refusal(null, work);
        assertThat(rows()).isZero();
        String with = refusal(KEY, work);
        String again = refusal(KEY, work);

        assertThat(rows()).isZero();
        assertThat(with).isEqualTo(without);
        assertThat(again).isEqualTo(without);
        assertThat(done).hasValue(2);
    }

    @Test
    void repeatsGetTheFirstAnswerToTheLetter() {
        ResponseEntity<?> first = once(KEY, "a", this::created);
        ResponseEntity<?> again = once(KEY, "a", this::created);

        assertThat(again.getStatusCode()).isEqualTo(first.getStatusCode());
        assertThat(again.getHeaders().getLocation()).isEqualTo(URI.create("/things/1"));
        assertThat(text(again)).isEqualTo(text(first)).isEqualTo("{\"number\":1}");
        assertThat(rows()).isOne();
    }

    @Test
    void withoutAKeyEachRequestIsNew() {
        once(null, "a", this::created);
        once(null, "a", this::created);

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void twentyAtOnceAreOnePieceOfWorkWithOneAnswer() {
        List<String> told = atOnce(() -> text(once(KEY, "a", this::created)));

        assertThat(told).containsOnly("{\"number\":1}");
        assertThat(rows()).isOne();
    }

    @Test
    void twentyRefusedAtOnceGetOneAnswer() {
        List<String> told = atOnce(() -> refusal(KEY, () -> {
            write();
            throw Problem.of("409 core:full", Map.of("rank", done.get()));
        }));

        assertThat(told.stream().distinct()).hasSize(1);
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"429 core:too-many", "503 core:unavailable"})
    void aRepeatOfWhatMaySucceedLaterIsTriedAgain(String passing) {
        refusal(KEY, () -> {
            throw Problem.of(passing);
        });

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":1}");
    }

    @Test
    void aKeyOfAnotherRequestIsRefusedAndTellsNothing() {
        once(KEY, "a", this::created);

        assertThat(refusal(() -> once(KEY, "b", this::created)))
                .startsWith("422")
                .contains("urn:ent:problem:core:idempotency-key-reused")
                .doesNotContain("number");
        assertThat(rows()).isOne();
    }

    @Test
    void anotherAccountsKeyIsItsOwn() {
        once(KEY, "a", this::created);
        viewer = town.viewer(town.person("Karim", "Benali"));

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":2}");
    }

    @Test
    void anAnswerIsGivenAgainToThoseWhoStillHaveTheirRights() {
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        PersonId mother = town.guardian("Sofia", "Benali", town.pupil("Léa", "Benali", school, schoolClass));
        viewer = town.viewer(mother);
        once(KEY, "a", this::created);

        town.grant(mother, Role.TEACHER, ScopeType.CLASS, schoolClass.value());
        viewer = town.viewer(mother);
        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":1}");

        town.run(() -> jdbc.sql("update core.guardianship set restricted = true where guardian_id = ?")
                .param(mother.value())
                .update());
        viewer = town.viewer(mother);
        assertThat(refusal(() -> once(KEY, "a", this::created))).startsWith("404");
        assertThat(rows()).isOne();
    }

    @Test
    void aKeyIsOneToAHundredCharacters() {
        for (String bad : List.of("", " ", "k".repeat(101))) {
            assertThat(refusal(bad, this::created)).contains("core:bad-idempotency-key");
        }
        assertThat(once("k".repeat(100), "a", this::created).getStatusCode()).isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void anUnforeseenFailureLeavesNothingBehind() {
        assertThatThrownBy(() -> once(KEY, "a", () -> {
                    write();
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows()).isZero();
        assertThat(once(KEY, "a", this::created).getStatusCode()).isEqualTo(HttpStatus.CREATED);
    }
}
