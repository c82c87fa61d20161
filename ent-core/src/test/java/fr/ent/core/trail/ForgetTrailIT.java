package fr.ent.core.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForgetTrailIT extends TrailScene {

    @Autowired
    private ForgetTrail forgetTrail;

    @Test
    void forgetsWhatIsOlderThanAYearAndNothingYoungerWhateverIsAsked() {
        write("13 months");
        write("367 days");
        write("361 days");
        write("1 day");

        forgetTrail.everywhere();
        forgetTrail.everywhere();
        assertThat(kept()).isEqualTo(2);

        int gone = sql.of("select core.forget_audit_entries(interval '361 days', 1000)"
                        + " + core.forget_audit_entries(interval '-1 day', 1000)"
                        + " + core.forget_audit_entries(null, 1000) as gone")
                .get(row -> row.whole("gone"));
        assertThat(gone).isZero();
        assertThat(kept()).isEqualTo(2);
    }

    private void write(String age) {
        town.run(() -> sql.of("""
                        insert into core.audit_entry (id, at, action, target)
                        values (gen_random_uuid(), now() - cast(:age as interval), 'old', 'old')""").with("age", age).run());
    }

    private int kept() {
        return town.audited("old");
    }
}
