package fr.ent.canteen.prices.quotient.source;

import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** When to stop asking a source that fails, and when to try once more. */
@Configuration(proxyBeanMethods = false)
class SourceGuards {

    /** How long an open circuit stays open. */
    static final Duration OPEN = Duration.ofMinutes(1);

    private static final int CALLS = 10;
    private static final int AT_LEAST = 5;
    private static final Duration BEFORE_RETRY = Duration.ofMillis(200);

    @Bean
    ApiParticulier.Guards apiParticulierGuards(RateLimits limits, Clock clock) {
        CircuitBreakerConfig half = CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS)
                .minimumNumberOfCalls(AT_LEAST)
                .waitDurationInOpenState(OPEN)
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreExceptions(TooMany.class)
                .clock(clock)
                .build();
        RetryPolicy once = RetryPolicy.builder()
                .maxRetries(1)
                .delay(BEFORE_RETRY)
                .predicate(failure -> failure instanceof SourceFailure theirs && theirs.isRepeatable())
                .build();
        return new ApiParticulier.Guards(limits, CircuitBreaker.of("api-particulier", half), new RetryTemplate(once));
    }
}
