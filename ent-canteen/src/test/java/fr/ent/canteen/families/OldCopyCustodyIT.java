package fr.ent.canteen.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A copy of the version before knows one custody of a child: what it does holds here, and what is done here it reads. */
class OldCopyCustodyIT extends SharedChildScene {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate JANUARY_ODD = LocalDate.of(2027, 1, 4);

    @Test
    void endsWhatIsAheadToo() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.custody_version (territory_id, id, child_id, valid_from, odd_household,
                                                             even_household, set_by, set_at)
                        select territory_id, gen_random_uuid(), child_id, current_date + 30, even_household, odd_household,
                               set_by, set_at
                        from canteen.custody_version where child_id = :child""").param("child", lea.value()).update());

        town.town()
                .run(() -> jdbc.sql("delete from canteen.custody where child_id = :child")
                        .param("child", lea.value())
                        .update());

        assertThat(count("custody_version where valid_from > current_date and withdrawn_at is null and"))
                .isZero();
        assertThat(count("custody_version where odd_household is null and withdrawn_at is null and"))
                .isOne();
    }

    @Test
    void passesBookedDaysToTheirPayer() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);
        requests.book(mother, lea, canteen, JANUARY_ODD).andExpect(status().isCreated());
        assertThat(payer(JANUARY_ODD)).isEqualTo(motherHome);

        setByOldCopy(JANUARY, fatherHome, motherHome);

        assertThat(payer(JANUARY_ODD)).isEqualTo(fatherHome);
    }

    @Test
    void readsWhatIsSetHere() throws Exception {
        turns(SEPTEMBER, motherHome, fatherHome);

        assertThat(count("custody where odd_household = '" + motherHome + "' and"))
                .isOne();

        turns(LocalDate.of(2026, 11, 2), fatherHome, motherHome);

        assertThat(count("custody where odd_household = '" + fatherHome + "' and valid_from = '2026-11-02' and"))
                .isOne();

        requests.delete(agent, path() + "?from={day}", "2026-11-24").andExpect(status().isNoContent());

        assertThat(count("custody where")).isZero();
    }

    private int count(String rows) {
        return town.town().number("select count(*) from canteen." + rows + " child_id = :id", lea.value());
    }

    private void setByOldCopy(LocalDate from, HouseholdId odd, HouseholdId even) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.custody as c (child_id, valid_from, odd_household,
                                                          even_household, days, set_by, set_at)
                        values (:child, :from, :odd, :even, '{}', :by, now())
                        on conflict (territory_id, child_id) do update
                        set valid_from = excluded.valid_from, odd_household = excluded.odd_household,
                            even_household = excluded.even_household, days = excluded.days,
                            set_by = excluded.set_by, set_at = excluded.set_at, version = c.version + 1""")
                        .param("child", lea.value())
                        .param("from", from)
                        .param("odd", odd.value())
                        .param("even", even.value())
                        .param("by", agent.person().value())
                        .update());
    }
}
