package fr.ent.core.merge.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class UndoneRightIT extends MergeScene {

    @Test
    void aRightThatEndsSoonerSinceComesBackToNobodyForLonger() throws Exception {
        town.grant(marie, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        town.grant(other, Role.ANIMATOR, ScopeType.SCHOOL, school.value());
        PersonId sacha = administrator();
        String merge = merged(sacha, marie, other);
        write("update core.role_grant set ends_at = now() + interval '1 day' where person_id = '%s'", marie);

        MockHttpServletResponse undone = undo(sacha, merge);

        assertThat(JsonPath.<List<String>>read(undone.getContentAsString(), "$.lost[*].kind"))
                .containsExactly("RIGHTS");
        assertThat(count("select count(*) from core.role_grant where person_id = :id", other))
                .isZero();
    }
}
