package fr.ent.core.signin;

import fr.ent.core.persistence.Sql;
import org.springframework.stereotype.Component;

/** The names of accounts that stand for somebody, in any territory. */
@Component
public class KnownAccountNames {

    private final Sql sql;

    KnownAccountNames(Sql sql) {
        this.sql = sql;
    }

    /** Whether any begins so; those of a provider do as the realm names them. */
    public boolean areAny(String prefix) {
        return sql.of("select core.knows_accounts(:prefix) as known")
                .with("prefix", prefix)
                .get(row -> row.flag("known"));
    }
}
