package fr.ent.canteen.meals.egalim;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notices of the territory in scope, one a year. */
@Component
class EgalimNotices {

    private static final String NOTICE = "select year, quality, organic, words, shown from canteen.egalim_notice ";

    private final Sql sql;
    private final Clock clock;

    EgalimNotices(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest year first. */
    List<EgalimNotice> list() {
        return sql.of(NOTICE + "order by year desc").list(EgalimNotices::notice);
    }

    /** The newest that families see; none or one. */
    List<EgalimNotice> listShown() {
        return sql.of(NOTICE + "where shown order by year desc limit 1").list(EgalimNotices::notice);
    }

    /** The notice replaces that of its year. */
    void set(EgalimNotice notice, PersonId by) {
        sql.of("""
                        insert into canteen.egalim_notice (year, quality, organic, words, shown, set_by, set_at)
                        values (:year, :quality, :organic, :words, :shown, :by, :now)
                        on conflict (territory_id, year) do update
                        set quality = excluded.quality, organic = excluded.organic, words = excluded.words,
                            shown = excluded.shown, set_by = excluded.set_by, set_at = excluded.set_at""")
                .with("year", notice.year())
                .with("quality", notice.quality())
                .with("organic", notice.organic())
                .with("words", notice.words().strip())
                .with("shown", notice.shown())
                .with("by", by)
                .with("now", clock.instant())
                .run();
    }

    private static EgalimNotice notice(Row row) {
        return new EgalimNotice(
                row.whole("year"),
                row.decimal("quality"),
                row.decimal("organic"),
                row.text("words"),
                row.flag("shown"));
    }
}
