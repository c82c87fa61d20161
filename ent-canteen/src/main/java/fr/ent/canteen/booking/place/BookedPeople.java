package fr.ent.canteen.booking.place;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Children with bookings, cancelled ones included, children in shared custody, and adults who booked or declared an income. */
@Component
class BookedPeople implements PeopleInUse {

    private final JdbcClient jdbc;

    BookedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return jdbc.sql("""
                        select (select count(*) from canteen.booking
                                where child_id = any(:people) or booked_by = any(:people))
                             + (select count(*) from canteen.quotient where declared_by = any(:people))
                             + (select count(*) from canteen.custody
                                where child_id = any(:people) or set_by = any(:people))""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
