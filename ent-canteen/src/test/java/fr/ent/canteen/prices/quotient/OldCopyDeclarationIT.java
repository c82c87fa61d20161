package fr.ent.canteen.prices.quotient;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.testing.FamilyScene;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy of the version before closes whatever there is when a family types an income. */
class OldCopyDeclarationIT extends FamilyScene {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void leavesWhatIsChecked() throws Exception {
        add("CAF_MSA", 91_200);

        add("INCOME", 0);

        requests.get(
                        mother,
                        "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                        lea,
                        town.canteen(5),
                        MONDAY)
                .andExpect(MockMvcResultMatchers.jsonPath("$.explanation[0].valueCents")
                        .value(91_200));
    }

    @Test
    void closesWhatIsCheckedWithWhatIsChecked() {
        add("CAF_MSA", 64_000);

        add("CAF_MSA", 91_200);
        add("INCOME", 0);

        assertThat(town.town()
                        .number(
                                "select count(*) from canteen.quotient where household_id = :id and source <> 'INCOME'"
                                        + " and closed_on is null and value_cents = 91200",
                                home()))
                .isOne();
    }

    /** As the version before adds a quotient. */
    private void add(String source, int cents) {
        boolean income = source.equals("INCOME");
        town.town()
                .run(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                            update canteen.quotient set closed_on = greatest(date '2026-11-24', valid_from)
                            where household_id = :household and valid_from <= date '2027-08-31'
                              and coalesce(closed_on, valid_to + 1) > greatest(date '2026-11-24', valid_from)""").param("household", home()).update();
                    jdbc.sql("""
                            insert into canteen.quotient
                                (id, household_id, source, value_cents, month, valid_from, valid_to,
                                 reference_income_cents, tax_parts, monthly_income_cents, persons, rule_valid_from,
                                 provider, proof_id, checked_by, declared_by, declared_at)
                            values (gen_random_uuid(), :household, :source, :cents, '2026-10-01', '2026-11-24',
                                    '2027-08-31', cast(:income as bigint), cast(:parts as numeric), null, null, null,
                                    :provider, null, null, :by, clock_timestamp())""")
                            .param("household", home())
                            .param("source", source)
                            .param("cents", cents)
                            .param("income", income ? 0 : null)
                            .param("parts", income ? 1 : null)
                            .param("provider", income ? "" : "CNAF")
                            .param("by", mother.person().value())
                            .update();
                }));
    }

    private UUID home() {
        return mother.households().getFirst().id().value();
    }
}
