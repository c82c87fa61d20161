package fr.ent.core.account.recovery;

import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of codes that were mailed. */
final class RecoveryProblems {

    /** The code is unknown, used, replaced or out of date. */
    static final String CODE_REFUSED = "404 core:code-refused";

    /** The code is good at the {@code host} of another town. */
    static final String ELSEWHERE = "409 core:code-elsewhere";

    /** The identity provider lost the account of the code: whoever helps, the school or the town hall, opens it anew. */
    static final String ACCOUNT_LOST = "409 core:account-lost";

    /** This installation sends no mail. */
    static final String NO_MAIL = "409 core:no-mail";

    /** The territory has no host of its own that a mail could name. */
    static final String NO_HOST = "409 core:no-host";

    private RecoveryProblems() {}

    static ErrorResponseException elsewhere(String host) {
        return Problem.of(ELSEWHERE, Map.of("host", host));
    }
}
