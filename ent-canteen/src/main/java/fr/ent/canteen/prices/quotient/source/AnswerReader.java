package fr.ent.canteen.prices.quotient.source;

import fr.ent.canteen.money.Cents;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a value of each answer of API Particulier v3. */
@Component
class AnswerReader {

    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    private static final int CENTS = 2;
    // both ways of numbering: 500xx until 2026, 515xx since
    private static final Set<String> BEARERS_TOO_LATE = Set.of("50002", "51502", "00103");
    private static final Set<String> BEARERS_WITHOUT_IDENTITY = Set.of("50003", "51503");

    private final JsonMapper json;
    private final Clock clock;

    AnswerReader(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** How long nobody may ask again, if this answer says so. */
    Optional<Duration> findPause(ApiCall.RawAnswer raw) {
        Duration wait = wait(raw);
        return raw.status() >= 400 && wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }

    /** @throws SourceFailure when the failure is theirs */
    SourceAnswer read(ApiCall.RawAnswer raw, Question.AskingWay way) {
        Duration wait = wait(raw);
        JsonNode body = body(raw.body());
        JsonNode error = body.path("errors").path(0);
        String code = error.path("code").asString("");
        return switch (raw.status()) {
            case 200 -> quotient(body.path("data"));
            case 401 -> missed(unauthorized(code, way), wait);
            case 403 -> missed(NotFoundReason.PRIVILEGES_MISSING, wait);
            case 404 -> missed(absence(code, error.path("title").asString("")), wait);
            case 409 -> missed(NotFoundReason.IN_PROGRESS, wait);
            case 422 ->
                missed(isRecipient(error) ? NotFoundReason.RECIPIENT_REFUSED : NotFoundReason.IDENTITY_REFUSED, wait);
            case 429 -> missed(NotFoundReason.TOO_MANY, wait);
            case 502 -> throw SourceFailure.fast(NotFoundReason.PROVIDER_FAILED, wait);
            case 504 -> throw SourceFailure.slow(NotFoundReason.PROVIDER_SILENT, wait);
            default -> {
                if (raw.status() >= 500) {
                    throw SourceFailure.fast(NotFoundReason.PROVIDER_FAILED, wait);
                }
                yield missed(NotFoundReason.UNEXPECTED, wait);
            }
        };
    }

    /** The town hall's token is the town hall's matter, a person's own was too old or isn't one. */
    private static NotFoundReason unauthorized(String code, Question.AskingWay way) {
        return switch (way) {
            case IDENTITY -> code.equals("00103") ? NotFoundReason.TOKEN_EXPIRED : NotFoundReason.TOKEN_INVALID;
            case FRANCE_CONNECT -> {
                if (BEARERS_TOO_LATE.contains(code)) {
                    yield NotFoundReason.FRANCE_CONNECT_EXPIRED;
                }
                yield BEARERS_WITHOUT_IDENTITY.contains(code)
                        ? NotFoundReason.SCOPES_MISSING
                        : NotFoundReason.FRANCE_CONNECT_UNKNOWN;
            }
        };
    }

    /** 35003 means both "not registered" and "unexpected": only its title tells. */
    private static NotFoundReason absence(String code, String title) {
        return switch (code) {
            case "23003" -> NotFoundReason.ABSENT_CNAF;
            case "10003" -> NotFoundReason.ABSENT_MSA;
            case "35003" ->
                title.equals("Allocataire non référencé") ? NotFoundReason.ABSENT_BOTH : NotFoundReason.UNEXPECTED;
            default -> NotFoundReason.UNEXPECTED;
        };
    }

    private static boolean isRecipient(JsonNode error) {
        return error.path("source").path("parameter").asString("").equals("recipient");
    }

    private static SourceAnswer quotient(JsonNode data) {
        JsonNode quotient = data.path("quotient_familial");
        // a key is left out when the token lacks its scope; without people nothing can be compared
        if (!quotient.has("valeur") || !data.has("allocataires") || !data.has("enfants")) {
            return missed(NotFoundReason.SCOPES_MISSING, Duration.ZERO);
        }
        BigDecimal value =
                quotient.path("valeur").isNumber() ? quotient.path("valeur").decimalValue() : null;
        if (value == null) {
            return missed(NotFoundReason.NO_VALUE, Duration.ZERO);
        }
        YearMonth month = month(quotient);
        if (value.signum() < 0 || month == null) {
            return missed(NotFoundReason.UNEXPECTED, Duration.ZERO);
        }
        return new SourceAnswer.Found(new FoundQuotient(
                quotient.path("fournisseur").asString(""),
                Cents.rounded(value.movePointRight(CENTS)),
                month,
                people(data.path("allocataires")),
                people(data.path("enfants"))));
    }

    private static @Nullable YearMonth month(JsonNode quotient) {
        try {
            return YearMonth.of(
                    quotient.path("annee").asInt(0), quotient.path("mois").asInt(0));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static List<Relative> people(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> new Relative(
                        text(one, "nom_naissance"),
                        text(one, "nom_usage"),
                        text(one, "prenoms"),
                        Relative.PartialDate.parse(text(one, "date_naissance")),
                        text(one, "sexe")))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    private JsonNode body(String text) {
        try {
            JsonNode body = json.readTree(text);
            return body == null ? json.createObjectNode() : body;
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }

    /** {@code Retry-After} in seconds or as a date; zero when it isn't said. */
    private Duration wait(ApiCall.RawAnswer raw) {
        String said = raw.headers().getFirst(HttpHeaders.RETRY_AFTER);
        if (said == null) {
            return raw.status() == 429 ? USUAL_PAUSE : Duration.ZERO;
        }
        try {
            Duration wait = said.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(said))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
            return USUAL_PAUSE;
        }
    }

    private static SourceAnswer missed(NotFoundReason why, Duration wait) {
        return new SourceAnswer.NotFound(why, wait);
    }
}
