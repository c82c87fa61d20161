package fr.ent.canteen.booking.place;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Children with bookings, cancelled ones included, children in shared custody, and adults who booked or declared an income. */
@Component
class BookedPeople implements PeopleInUse {

    private final Sql sql;

    BookedPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("""
                        select (select count(*) from canteen.booking
                                where child_id = any(:people) or booked_by = any(:people))
                             + (select count(*) from canteen.quotient where declared_by = any(:people))
                             + (select count(*) from canteen.custody
                                where child_id = any(:people) or set_by = any(:people))""").ids("people", people).count();
    }
}
