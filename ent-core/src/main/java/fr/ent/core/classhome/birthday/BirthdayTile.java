package fr.ent.core.classhome.birthday;

import fr.ent.core.ChildId;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The birthdays of a class, of today and of the month to come. */
@Component
class BirthdayTile implements HomeTile {

    private static final int AHEAD = 30;

    private final Sql sql;
    private final OwnFamilies ownFamilies;

    BirthdayTile(Sql sql, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.ownFamilies = ownFamilies;
    }

    @Override
    public TileKind kind() {
        return TileKind.BIRTHDAYS;
    }

    @Override
    public TileContent show(HomeReader reader) {
        LocalDate today = reader.today();
        Predicate<BornChild> seen = seenBy(reader);
        return TileContent.counting(
                list(reader).stream()
                        .filter(seen)
                        .map(child -> Birthday.next(child.givenName(), child.born(), today))
                        .filter(birthday -> birthday.isWithin(AHEAD, today))
                        .sorted(Comparator.comparing(Birthday::day).thenComparing(Birthday::givenName))
                        .map(birthday -> line(birthday, today))
                        .toList(),
                LineKind.BIRTHDAY);
    }

    /** Children hidden from a member of the staff are so here as well. */
    private Predicate<BornChild> seenBy(HomeReader reader) {
        if (reader.findChild().isPresent()) {
            return child -> true;
        }
        OwnFamily own = ownFamilies.find(reader.viewer());
        return child -> !own.hides(child.id());
    }

    private List<BornChild> list(HomeReader reader) {
        return sql.of("""
                        select p.id, n.given_name, n.birth_date from core.pupil p
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        where p.class_id = :class and p.left_on is null and n.birth_date is not null""")
                .with("class", reader.schoolClass().id())
                .list(row -> new BornChild(
                        row.id("id", ChildId::new), row.text("given_name"), MonthDay.from(row.day("birth_date"))));
    }

    private static TileLine line(Birthday birthday, LocalDate today) {
        return new TileLine(
                birthday.isToldOn(today) ? LineKind.BIRTHDAY : LineKind.COMING_BIRTHDAY,
                birthday.givenName(),
                birthday.day());
    }

    private record BornChild(ChildId id, String givenName, MonthDay born) {}
}
