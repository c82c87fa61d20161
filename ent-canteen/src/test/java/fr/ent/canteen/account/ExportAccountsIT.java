package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month's file: one row a line, by day. */
class ExportAccountsIT extends AccountScene {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private ActivityId canteen;

    @BeforeEach
    void book() throws Exception {
        canteen = town.canteen(50);
        price(canteen, LocalDate.of(2026, 10, 1), GRID);
        on(LocalDate.of(2026, 11, 12));
        requests.book(mother, lea, canteen, DAY).andExpect(status().isCreated());
        on(DAY.plusDays(1));
    }

    @Test
    void eachLineIsARowWithItsPayerAndItsReasons() throws Exception {
        List<String> rows = export();

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("\uFEFFFoyer (référence);Foyer;Payeurs;Nom;Prénom;École");
        assertThat(rows.getLast())
                .startsWith(home(mother).toString())
                .contains("Sofia Benali;Benali;Léa;", ";Cantine;24/11/2026;sans pointage;oui;oui;1;repas;4,00;")
                .contains("quotient inconnu", "tarif du 01/10/2026 (2026-77)\";01/10/2026;2026-77");
        assertThat(town.town().audited("accounts.exported")).isOne();
    }

    @Test
    void aNameThatASpreadsheetWouldReckonIsMadeWords() throws Exception {
        ChildId formula = town.town().pupil("=SOMME(A1)", "Benali", town.school(), town.schoolClass());
        tablet(canteen).tap(formula, "PRESENT", noon(DAY)).finished(DAY, noon(DAY));

        assertThat(export()).anySatisfy(row -> assertThat(row).contains(";'=SOMME(A1);"));
    }

    @Test
    void takesAsManyStatementsForManyLinesAsForOne() throws Exception {
        int one = statements.during(this::export);
        on(LocalDate.of(2026, 11, 12));
        for (var family : town.families(5)) {
            requests.book(family, canteen, DAY).andExpect(status().isCreated());
        }
        on(DAY.plusDays(1));

        int six = statements.during(this::export);

        assertThat(export()).hasSize(7);
        assertThat(six).isEqualTo(one);
    }

    private List<String> export() throws Exception {
        return requests.post(agent, "/api/canteen/accounts/export?month=2026-11", "")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
