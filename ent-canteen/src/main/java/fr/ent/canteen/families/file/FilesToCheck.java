package fr.ent.canteen.families.file;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.SentQueues;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files that families have signed and nobody has checked: their content counts only after that. */
@Component
@Order(10)
class FilesToCheck implements DeskItems {

    private final Sql sql;
    private final FileYears years;
    private final SentQueues queues;

    FilesToCheck(Sql sql, FileYears years, SentQueues queues) {
        this.sql = sql;
        this.years = years;
        this.queues = queues;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return queues.read(sql.of("""
                        select count(*) as waiting, min(sent_at) as first from canteen.family_file
                        where year = :year and state = 'SENT'""").with("year", years.current()), "files-to-check", "/dossiers");
    }
}
