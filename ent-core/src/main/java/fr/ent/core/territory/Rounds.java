package fr.ent.core.territory;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Duration;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Work of the background, which passes all territories: by one copy at a time, and only where there is some. */
@Component
public class Rounds {

    /** Clocks that tick every minute don't tick after exactly one. */
    private static final int EARLY = 10;

    private final Sql sql;
    private final ModuleSwitches switches;

    Rounds(Sql sql, ModuleSwitches switches) {
        this.sql = sql;
        this.switches = switches;
    }

    /** Does the work unless another copy has begun it within this time; one statement. */
    public void every(Duration pause, String round, Runnable work) {
        if (sql.of("select coalesce(core.begin_round(:round, make_interval(secs => :pause)), false) as mine")
                .with("round", round)
                .with("pause", pause.minus(pause.dividedBy(EARLY)).toSeconds())
                .get(row -> row.flag("mine"))) {
            work.run();
        }
    }

    /** The same work of a module, which rests in territories that do without it. */
    public void in(
            ProductModule module,
            Collection<TerritoryId> some,
            Consumer<TerritoryId> work,
            BiConsumer<TerritoryId, RuntimeException> trouble) {
        in(some.stream().filter(territory -> !switches.isOff(territory, module)).toList(), work, trouble);
    }

    /** Works in the scope of each of these territories in turn; trouble in one is told of and keeps no other from its turn. */
    public void in(
            Collection<TerritoryId> some,
            Consumer<TerritoryId> work,
            BiConsumer<TerritoryId, RuntimeException> trouble) {
        each(some, territory -> TerritoryScope.run(territory, () -> work.accept(territory)), trouble);
    }

    /** Does the work for each of these in turn; trouble with one is told of and keeps no other from its turn. */
    public <T> void each(Collection<T> some, Consumer<T> work, BiConsumer<T, RuntimeException> trouble) {
        for (T one : some) {
            try {
                work.accept(one);
            } catch (RuntimeException failure) {
                trouble.accept(one, failure);
            }
        }
    }
}
