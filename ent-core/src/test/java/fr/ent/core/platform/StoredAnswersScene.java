package fr.ent.core.platform;

import fr.ent.core.Viewer;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** An account that sends creating requests with keys. */
@IntegrationTest
abstract class StoredAnswersScene {

    static final String KEY = "one-key";
    static final int AT_ONCE = 20;

    @Autowired
    TownPlanner planner;

    @Autowired
    StoredAnswers answers;

    @Autowired
    ForgetAnswers forget;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    final AtomicInteger done = new AtomicInteger();
    Town town;
    Viewer viewer;

    @BeforeEach
    void aMother() {
        town = planner.found("Valmarin");
        viewer = town.viewer(town.person("Sofia", "Benali"));
    }

    ResponseEntity<?> created() {
        write();
        return ResponseEntity.created(URI.create("/things/" + done)).body(Map.of("number", done.get()));
    }

    void write() {
        done.incrementAndGet();
        notices.tell(List.of(viewer.person()), new Notice("test.news", null, Map.of(), "/"));
    }

    int rows() {
        return town.in(() -> jdbc.sql("select count(*) from core.notice where kind = 'test.news'")
                .query((row, number) -> row.getInt(1))
                .single());
    }

    ResponseEntity<?> once(@Nullable String key, String request, Supplier<ResponseEntity<?>> work) {
        return town.in(() -> answers.once(viewer, key, RequestDigest.of(request), work));
    }

    String refusal(@Nullable String key, Supplier<ResponseEntity<?>> work) {
        return refusal(() -> once(key, "a", work));
    }

    String refusal(Supplier<ResponseEntity<?>> call) {
        try {
            throw new AssertionError("granted: " + call.get());
        } catch (ErrorResponseException refused) {
            return refused.getStatusCode().value() + json.writeValueAsString(refused.getBody());
        }
    }

    String text(ResponseEntity<?> answer) {
        return answer.getBody() instanceof byte[] kept
                ? new String(kept, StandardCharsets.UTF_8)
                : json.writeValueAsString(answer.getBody());
    }

    static List<String> atOnce(Callable<String> call) {
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
