package fr.ent.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.Viewer;
import fr.ent.core.http.Problem;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class StoredAnswersIT {

    private static final String KEY = "one-key";
    private static final int AT_ONCE = 20;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private StoredAnswers answers;

    @Autowired
    private ForgetAnswers forget;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private final AtomicInteger done = new AtomicInteger();
    private Town town;
    private Viewer viewer;

    @BeforeEach
    void aMother() {
        town = planner.found("Valmarin");
        viewer = town.viewer(town.person("Sofia", "Benali"));
    }

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
    void whatAnotherVersionKeptIsGivenAgainWithoutComparing() {
        once(KEY, "a", this::created);
        change("form = 0, request = '{}'");

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":1}");
        assertThat(rows()).isOne();
    }

    @Test
    void nothingOfTheRequestIsKept() {
        once(KEY, "A word to the teacher", this::created);

        assertThat(town.in(() -> jdbc.sql("select a::text from core.idempotent_answer a")
                        .query((row, number) -> row.getString(1))
                        .single()))
                .doesNotContain("word");
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        once(KEY, "a", this::created);
        once("another", "a", this::created);
        forget.everywhere();
        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":1}");

        change("created_at = created_at - interval '25 hours' where key = '" + KEY + "'");
        forget.everywhere();

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":3}");
        assertThat(text(once("another", "a", this::created))).isEqualTo("{\"number\":2}");
    }

    private void change(String columns) {
        assertThat(town.in(() ->
                        jdbc.sql("update core.idempotent_answer set " + columns).update()))
                .isOne();
    }

    @Test
    void anotherAccountsKeyIsItsOwn() {
        once(KEY, "a", this::created);
        viewer = town.viewer(town.person("Karim", "Benali"));

        assertThat(text(once(KEY, "a", this::created))).isEqualTo("{\"number\":2}");
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

    private ResponseEntity<?> created() {
        write();
        return ResponseEntity.created(URI.create("/things/" + done)).body(Map.of("number", done.get()));
    }

    private void write() {
        done.incrementAndGet();
        notices.tell(List.of(viewer.person()), new Notice("test.news", null, Map.of(), "/"));
    }

    private int rows() {
        return town.in(() -> jdbc.sql("select count(*) from core.notice where kind = 'test.news'")
                .query((row, number) -> row.getInt(1))
                .single());
    }

    private ResponseEntity<?> once(@Nullable String key, String request, Supplier<ResponseEntity<?>> work) {
        return town.in(() -> answers.once(viewer, key, RequestDigest.of(request), work));
    }

    private String refusal(@Nullable String key, Supplier<ResponseEntity<?>> work) {
        return refusal(() -> once(key, "a", work));
    }

    private String refusal(Supplier<ResponseEntity<?>> call) {
        try {
            throw new AssertionError("granted: " + call.get());
        } catch (ErrorResponseException refused) {
            return refused.getStatusCode().value() + json.writeValueAsString(refused.getBody());
        }
    }

    private String text(ResponseEntity<?> answer) {
        return answer.getBody() instanceof byte[] kept
                ? new String(kept, StandardCharsets.UTF_8)
                : json.writeValueAsString(answer.getBody());
    }

    private static List<String> atOnce(Callable<String> call) {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> told = new ArrayList<>();
            for (Future<String> answer : crowd.invokeAll(Collections.nCopies(AT_ONCE, call))) {
                told.add(answer.get());
            }
            return told;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
