package fr.ent.core.notice;

import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Quiet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which notices people of the territory in scope hear of, and when. */
@Component
class NoticeRules {

    private final Quiet quiet;
    private final ModuleSwitches switches;

    NoticeRules(Quiet quiet, ModuleSwitches switches) {
        this.quiet = quiet;
        this.switches = switches;
    }

    /** The first words of kinds that nobody hears of: those of modules that the territory does without. */
    List<String> listSilentWords() {
        return switches.listOff(TerritoryScope.require()).stream()
                .map(ProductModule::word)
                .toList();
    }

    boolean isHeard(Notice notice) {
        return ProductModule.ofKind(notice.kind())
                .filter(module -> switches.isOff(TerritoryScope.require(), module))
                .isEmpty();
    }

    /** When the quiet hours that last now end; nothing outside of them. */
    Optional<Instant> findQuietEnd() {
        return quiet.findEnd();
    }
}
