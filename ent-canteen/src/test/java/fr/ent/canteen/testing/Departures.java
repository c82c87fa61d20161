package fr.ent.canteen.testing;

import fr.ent.core.ChildId;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Children whom a file names no more. */
@TestComponent
public class Departures {

    private final JdbcClient jdbc;
    private final Requests requests;

    Departures(JdbcClient jdbc, Requests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    /** Children are away for good from a day on; read their guardians again. */
    public void announce(CanteenTown town, ChildId child, LocalDate on) throws Exception {
        String batch = Answers.id(requests.exportPupils(town.agent(), town.school(), "Benali;;Léa;14/03/2018;F;;CE1"));
        town.town()
                .run(() -> jdbc.sql("""
                        insert into core.pupil_leaving (child_id, leaves_on, batch_id, noted_at)
                        values (:id, :on, cast(:batch as uuid), '2026-11-24T09:00:00Z')""")
                        .param("id", child.value())
                        .param("on", on)
                        .param("batch", batch)
                        .update());
    }
}
