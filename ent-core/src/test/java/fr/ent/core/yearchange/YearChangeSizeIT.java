package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.Town;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of years takes as many statements for a hundred pupils as for two, and stays in its territory. */
class YearChangeSizeIT extends YearScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void takesAsManyStatementsForManyPupils() {
        carryOutOthers();
        List<Integer> few = walk();
        aSchool();
        IntStream.range(0, 98).forEach(i -> pupil("Enfant " + i, cp, "CP", i % 9 == 0 ? "Maintien" : ""));

        List<Integer> many = walk();

        assertThat(many).isEqualTo(few);
    }

    private List<Integer> walk() {
        clock.reset();
        String id = plan();
        int previewed = statements.during(this::preview);
        int shown = statements.during(() -> show(id));
        int applied = statements.during(() -> apply(id));
        clock.set(FIRST_DAY.plusSeconds(86_400));
        undo(id);
        String again = preview();
        apply(again);
        int carriedOut = statements.during(background::everywhere);
        int undone = statements.during(() -> undo(again));
        return List.of(previewed, shown, applied, carriedOut, undone);
    }

    @Test
    void staysInItsTerritoryByTheDatabaseAlone() {
        String id = plan();
        Town other = planner.found("Rochebrune");

        for (String table : List.of("", "_class", "_teacher", "_pupil")) {
            assertThat(town.number("select count(*) from core.year_change" + table + " where :id is not null", 1))
                    .as(table)
                    .isPositive();
            assertThat(other.number("select count(*) from core.year_change" + table + " where :id is not null", 1))
                    .as(table)
                    .isZero();
        }
        assertThat(send(get(CHANGES + "/{id}", id)).getStatus()).isEqualTo(200);
        town = other;
        assertThat(send(get(CHANGES + "/{id}", id)).getStatus()).isEqualTo(404);
    }
}
