package fr.ent.core.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells which modules a territory does without. Asked at each request: a reading answers from the facts in memory, and what
 * has none from what was known a minute ago, so that no request costs a statement for it.
 */
@Component
public class ModuleSwitches {

    private static final FactKey<Set<ProductModule>> OFF = FactKey.named("territory", "modules-off");
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

    private final Cache<TerritoryId, Set<ProductModule>> lately = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(SEEN_WITHIN)
            .build();
    private final Sql sql;
    private final TerritoryFacts facts;
    private final ApplicationEventPublisher events;

    ModuleSwitches(Sql sql, TerritoryFacts facts, ApplicationEventPublisher events) {
        this.sql = sql;
        this.facts = facts;
        this.events = events;
    }

    public boolean isOff(TerritoryId territory, ProductModule module) {
        return listOff(territory).contains(module);
    }

    public Set<ProductModule> listOff(TerritoryId territory) {
        Optional<Set<ProductModule>> exact = TerritoryScope.current()
                .filter(territory::equals)
                .flatMap(scope -> facts.find(OFF, () -> read(territory)));
        exact.ifPresent(off -> lately.put(territory, off));
        return exact.orElseGet(() -> lately.get(territory, this::read));
    }

    private Set<ProductModule> read(TerritoryId territory) {
        return sql.of("select modules_off from core.territory where id = :territory")
                .with("territory", territory)
                .find(row -> Set.copyOf(row.choices("modules_off", ProductModule.class)))
                .orElse(Set.of());
    }

    /** Switches those of the territory in scope; this copy knows once that is committed, others within a minute. */
    public void change(Set<ProductModule> off) {
        sql.of("select core.change_modules(:off)").texts("off", off).each(row -> {});
        events.publishEvent(new ModulesSwitched(TerritoryScope.require()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(ModulesSwitched switched) {
        lately.invalidate(switched.territory());
    }

    /** A territory's modules were switched. */
    record ModulesSwitched(TerritoryId territory) {}
}
