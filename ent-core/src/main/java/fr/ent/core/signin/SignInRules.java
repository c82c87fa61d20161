package fr.ent.core.signin;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rule of the territory in scope about second factors; without a row the strict one holds. */
@Component
public class SignInRules {

    private static final FactKey<SignInRule> RULE = FactKey.named("sign-in", "rule");

    /** Those who see or change what belongs to many families. */
    private static final Set<Role> STRONG =
            EnumSet.of(Role.TOWN_AGENT, Role.HEAD, Role.TERRITORY_ADMINISTRATOR, Role.ELECTED, Role.LIBRARIAN);

    private final Sql sql;
    private final TerritoryFacts facts;

    SignInRules(Sql sql, TerritoryFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    public SignInRule get() {
        return facts.get(
                RULE,
                () -> sql.of("select second_factor, teachers from core.sign_in_rule")
                        .find(row -> new SignInRule(row.flag("second_factor"), row.flag("teachers")))
                        .orElse(SignInRule.STRICT));
    }

    /** Whether this viewer gets in with a second factor only. */
    public boolean requireSecondFactor(Viewer viewer) {
        if (!maySecond(viewer)) {
            return false;
        }
        SignInRule rule = get();
        boolean asked = STRONG.stream().anyMatch(viewer::holds);
        boolean teaches = rule.teachers() && viewer.holds(Role.TEACHER);
        return rule.secondFactor() && (asked || teaches);
    }

    /** Whether this viewer may have one: a second factor is for the staff. */
    public boolean maySecond(Viewer viewer) {
        return viewer.roles().stream().anyMatch(grant -> grant.role() != Role.GUARDIAN && grant.role() != Role.PUPIL);
    }

    /** Sets the rule. In the caller's transaction. */
    public void set(SignInRule rule) {
        sql.of("""
                        insert into core.sign_in_rule (second_factor, teachers) values (:secondFactor, :teachers)
                        on conflict (territory_id) do update
                        set second_factor = excluded.second_factor, teachers = excluded.teachers""")
                .with("secondFactor", rule.secondFactor())
                .with("teachers", rule.teachers())
                .run();
    }
}
