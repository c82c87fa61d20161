package fr.ent.canteen.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Many people who want something in the same moment. As many are in at once as a copy has connections, for no more contend in
 * the database; those behind them wait outside, for the product lets nobody wait long for a connection, and how many it serves
 * meanwhile is the machine's affair.
 */
public final class Crowd {

    private static final int CONNECTIONS = 16;

    private static final long LIMIT_SECONDS = 120;

    private Crowd() {}

    /** Holds the first back until all of them are there, then waits for all answers. */
    public static <T> List<MockHttpServletResponse> sendsAtOnce(Collection<T> people, Wish<T> wish) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<MockHttpServletResponse>> sent = people.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return wish.send(person).andReturn().getResponse();
                    }))
                    .toList();
            start.countDown();
            List<MockHttpServletResponse> answers = new ArrayList<>();
            for (Future<MockHttpServletResponse> answer : sent) {
                answers.add(answer.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("A request got no answer", failure);
        }
    }

    /** The request that each of them sends. */
    @FunctionalInterface
    public interface Wish<T> {
        ResultActions send(T person) throws Exception;
    }
}
