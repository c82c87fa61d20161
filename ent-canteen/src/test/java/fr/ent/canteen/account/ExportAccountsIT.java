package fr.ent.canteen.account;

import static fr.ent.canteen.testing.CanteenTown.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
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
        assertThat(town.town().audited("accounts.export-asked")).isOne();
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

    @Test
    void aBarredAgentReadsNoLineOfTheHomeNorItsSum() throws Exception {
        ChildId tom = town.child("Tom");
        on(LocalDate.of(2026, 11, 12));
        requests.book(town.guardian(tom), tom, canteen, DAY).andExpect(status().isCreated());
        on(DAY.plusDays(1));
        Viewer marc = town.barredAgent(lea);
        String month = "/api/canteen/accounts%s?month=2026-11";

        assertThat(export(agent, "2026-11")).anySatisfy(row -> assertThat(row).contains(";Léa;"));
        assertThat(export(marc, "2026-11"))
                .anySatisfy(row -> assertThat(row).contains(";Tom;"))
                .noneSatisfy(row -> assertThat(row).contains("Léa"));
        String all = read(marc, month.formatted(""));
        assertThat(AccountScene.<String>each(all, "$.accounts[*].householdId"))
                .hasSize(1)
                .doesNotContain(home(mother).toString());
        assertThat(read(marc, month.formatted("/sum"))).contains("\"households\":2");
        assertThat(read(marc, month.formatted("/sum") + "&name=Benali"))
                .isNotEqualTo(read(agent, month.formatted("/sum") + "&name=Benali"));
    }

    @Test
    void aBarredAgentReadsNoDayOfTheChildWithoutAHome() throws Exception {
        town.town().run(() -> {
            jdbc.sql("update canteen.booking set household_id = null").update();
            jdbc.sql("delete from core.household_member").update();
        });
        Viewer marc = town.barredAgent(lea);
        String days = "/api/canteen/accounts/without-payer?month=2026-11";

        assertThat(read(agent, days)).contains("Léa");
        assertThat(read(marc, days)).doesNotContain("Léa");
        assertThat(export(marc, "2026-11")).hasSize(1);
    }

    @Test
    void packagesAreReadOnceHoweverManyDays() throws Exception {
        ActivityId care = town.activity(
                ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        String tariff = """
                {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":4000,
                 "packagePeriod":"MONTH"}""".formatted(DAY.plusDays(1));
        requests.put(agent, "/api/canteen/activities/" + care + "/tariffs", tariff)
                .andExpect(status().isNoContent());
        requests.book(mother, lea, care, LocalDate.of(2026, 12, 7)).andExpect(status().isCreated());
        requests.book(mother, lea, care, LocalDate.of(2026, 12, 8)).andExpect(status().isCreated());
        int two = statements.during(() -> export("2026-12"));
        requests.book(mother, lea, care, LocalDate.of(2026, 12, 14)).andExpect(status().isCreated());
        int three = statements.during(() -> export("2026-12"));
        requests.book(mother, lea, canteen, LocalDate.of(2026, 12, 17)).andExpect(status().isCreated());
        int withoutPackage = statements.during(() -> export("2026-12"));

        assertThat(export("2026-12")).filteredOn(row -> row.contains(";40,00;")).hasSize(1);
        assertThat(three - two).isEqualTo(withoutPackage - three);
    }

    private List<String> export() throws Exception {
        return export("2026-11");
    }

    private List<String> export(String month) throws Exception {
        return export(agent, month);
    }

    private List<String> export(Viewer viewer, String month) throws Exception {
        return requests.post(viewer, "/api/canteen/accounts/export?month=" + month, "")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
