package fr.ent.canteen.prices.quotient.source;

import fr.ent.core.TerritoryId;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** API Particulier v3, asked within its limits: 20 requests a second for a token, 1000 a minute for an address. */
@Component
class ApiParticulier implements QuotientSource {

    // a bucket that is full gives its capacity at once and as much again while it refills: half of each limit
    private static final int PER_SECOND = 10;
    private static final int PER_MINUTE = 500;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final SourceSettings settings;
    private final ApiCall api;
    private final AnswerReader reader;
    private final SourcePause pause;
    private final Guards guards;

    ApiParticulier(SourceSettings settings, ApiCall api, AnswerReader reader, SourcePause pause, Guards guards) {
        this.settings = settings;
        this.api = api;
        this.reader = reader;
        this.pause = pause;
        this.guards = guards;
    }

    /** The guards that stand between the product and a source that is tired. */
    record Guards(RateLimits limits, CircuitBreaker breaker, RetryTemplate retries) {}

    @Override
    public boolean serves(TerritoryId territory) {
        return settings.find(territory).isPresent();
    }

    @Override
    public SourceAnswer ask(TerritoryId territory, Question question) {
        SourceSettings.Access access = settings.find(territory)
                .orElseThrow(() -> new IllegalArgumentException("This territory may not ask for quotients"));
        Optional<Duration> paused = pause.left();
        if (paused.isPresent()) {
            return new SourceAnswer.NotFound(NotFoundReason.TOO_MANY, paused.get());
        }
        return guarded(() -> {
            guards.limits().take("api-particulier-token", territory.toString(), PER_SECOND, Duration.ofSeconds(1));
            guards.limits().take("api-particulier", settings.url().getAuthority(), PER_MINUTE, Duration.ofMinutes(1));
            ApiCall.RawAnswer raw = api.get(access, question);
            reader.findPause(raw).ifPresent(pause::begin);
            return reader.read(raw, question.way());
        });
    }

    private SourceAnswer guarded(Supplier<SourceAnswer> call) {
        try {
            return guards.breaker().executeSupplier(() -> guards.retries().invoke(call));
        } catch (SourceFailure failure) {
            return failure.answer();
        } catch (CallNotPermittedException open) {
            return new SourceAnswer.NotFound(NotFoundReason.UNREACHABLE, SourceGuards.OPEN);
        } catch (TooMany ownLimit) {
            return new SourceAnswer.NotFound(NotFoundReason.TOO_MANY, SOON);
        }
    }
}
