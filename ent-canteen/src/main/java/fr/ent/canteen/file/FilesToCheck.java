package fr.ent.canteen.file;

import fr.ent.canteen.DeskItem;
import fr.ent.canteen.DeskItems;
import fr.ent.canteen.family.TownClock;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that families have signed and nobody has checked: what they say counts only after that. */
@Component
@Order(10)
class FilesToCheck implements DeskItems {

    private final JdbcClient jdbc;
    private final FileYears years;
    private final TownClock clock;

    FilesToCheck(JdbcClient jdbc, FileYears years, TownClock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        DeskItem item = jdbc.sql("""
                        select count(*) as files, min(signed_at) as first from canteen.family_file
                        where year = :year and state = 'SENT'""")
                .param("year", years.current())
                .query((row, n) -> new DeskItem(
                        "files-to-check",
                        row.getInt("files"),
                        Optional.ofNullable(row.getObject("first", OffsetDateTime.class))
                                .map(first -> LocalDate.ofInstant(first.toInstant(), clock.zone()))
                                .orElse(null),
                        "/dossiers",
                        Map.of()))
                .single();
        return Stream.of(item).filter(one -> one.count() > 0).toList();
    }
}
