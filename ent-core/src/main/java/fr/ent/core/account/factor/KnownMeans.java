package fr.ent.core.account.factor;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.OwnPassword;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.MetMeans;
import fr.ent.core.signin.SecondFactor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The passwords and second factors of accounts that their owners know of, in the caller's transaction. */
@Component
class KnownMeans {

    private final Sql sql;
    private final FactorTrail factors;
    private final OwnPassword ownPassword;

    KnownMeans(Sql sql, FactorTrail factors, OwnPassword ownPassword) {
        this.sql = sql;
        this.factors = factors;
        this.ownPassword = ownPassword;
    }

    /** Tells the owner of those that aren't known, which then are; codes that came with another one are told with it. */
    MetMeans meet(PersonId owner, String subject, AccountMeans means, Instant left) {
        KnownCredentials known = sql.of(
                        "select password_known, factors_known from core.account where subject = :subject for update")
                .with("subject", subject)
                .find(KnownMeans::known)
                .orElse(new KnownCredentials(null, null));
        boolean changed = known.isNew(means.passwordSince(), left);
        Set<SecondFactor> made = means.factors().stream()
                .filter(factor -> known.isNew(factor, left))
                .map(EnrolledFactor::kind)
                .collect(Collectors.toSet());
        if (changed) {
            ownPassword.changed(owner, subject);
        }
        made.stream()
                .filter(kind -> kind != SecondFactor.RECOVERY_CODES || made.size() == 1)
                .forEach(kind -> factors.enrolled(owner, subject, kind));
        factors.note(subject, !means.factors().isEmpty());
        keep(subject, known, means);
        return new MetMeans(changed, made, means.factors());
    }

    private void keep(String subject, KnownCredentials known, AccountMeans means) {
        KnownCredentials now = known.with(means);
        if (!now.equals(known)) {
            sql.of("""
                            update core.account set password_known = cast(:password as timestamptz),
                                   factors_known = :factors where subject = :subject""")
                    .with("password", now.password())
                    .texts("factors", Objects.requireNonNullElse(now.factors(), List.of()))
                    .with("subject", subject)
                    .run();
        }
    }

    private static KnownCredentials known(Row row) {
        return new KnownCredentials(
                row.instantOrNull("password_known"), row.has("factors_known") ? row.texts("factors_known") : null);
    }

    /**
     * The means that are known.
     *
     * @param password since when there is the newest one; nothing where none was ever looked at
     * @param factors the ids of all that were ever seen; nothing where none was ever looked for
     */
    private record KnownCredentials(
            @Nullable Instant password, @Nullable List<String> factors) {

        boolean isNew(@Nullable Instant since, Instant left) {
            return since != null && since.isAfter(password == null ? left : password);
        }

        boolean isNew(EnrolledFactor factor, Instant left) {
            return factors == null ? factor.madeAt().isAfter(left) : !factors.contains(factor.id());
        }

        KnownCredentials with(AccountMeans means) {
            return new KnownCredentials(
                    isNew(means.passwordSince(), Instant.MIN) ? means.passwordSince() : password,
                    Stream.concat(
                                    Stream.ofNullable(factors).flatMap(List::stream),
                                    means.factors().stream().map(EnrolledFactor::id))
                            .distinct()
                            .toList());
        }
    }
}
