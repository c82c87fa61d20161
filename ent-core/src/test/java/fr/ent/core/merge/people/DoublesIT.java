package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoublesIT extends MergeScene {

    @Test
    void oneNameAndOneMailAreFoundOnce() throws Exception {
        town.guardian("Marie", "Durand", elina);

        assertThat(JsonPath.<List<?>>read(doubles(nadia), "$")).hasSize(1);
        assertThat(JsonPath.<List<String>>read(doubles(nadia), "$[0].reasons")).containsExactly("EMAIL");
        assertThat(JsonPath.<List<String>>read(doubles(nadia), "$[0][*].id"))
                .containsExactlyInAnyOrder(marie.toString(), other.toString());
    }

    @Test
    void namesakesAloneAreNoDoublesNorAreThoseBornOnOtherDays() throws Exception {
        write("update core.person set email = '' where id = '%s'", other);
        assertThat(doubles(nadia)).isEqualTo("[]");

        write("update core.person set birth_date = '1988-05-14' where id = '%s'", marie);
        assertThat(JsonPath.<List<String>>read(doubles(nadia), "$[0].reasons")).containsExactly("BIRTH_DATE");
        write("update core.person set email = 'marie@exemple.test', birth_date = '1990-01-01' where id = '%s'", other);
        assertThat(doubles(nadia)).isEqualTo("[]");
    }

    @Test
    void thoseToldApartAreNotFoundAgain() throws Exception {
        assertThat(tellApart(nadia, other, marie).getStatus()).isEqualTo(204);
        assertThat(tellApart(nadia, marie, other).getStatus()).isEqualTo(204);

        assertThat(doubles(nadia)).isEqualTo("[]");
        assertThat(town.audited("people.told-apart")).isOne();
    }

    @Test
    void theOwnFamilyAndTheStaffAreLeftToOthers() throws Exception {
        town.grant(marie, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        assertThat(doubles(nadia)).isEqualTo("[]");
        assertThat(tellApart(nadia, marie, other).getStatus()).isEqualTo(404);

        PersonId sacha = administrator();
        assertThat(JsonPath.<List<?>>read(doubles(sacha), "$")).hasSize(1);
        town.familyOf(sacha, rose);
        assertThat(doubles(sacha)).isEqualTo("[]");
    }

    @Test
    void mergesThatStandAreListedWithBothNames() throws Exception {
        String merge = merged(nadia, marie, other);

        String listed = send(nadia, get(MERGES)).getContentAsString();
        assertThat(JsonPath.<String>read(listed, "$[0].keptName")).isEqualTo("Marie Laurent");
        assertThat(JsonPath.<String>read(listed, "$[0].by")).isEqualTo("Nadia Ferrand");
        undo(nadia, merge);

        assertThat(send(nadia, get(MERGES)).getContentAsString()).isEqualTo("[]");
    }
}
