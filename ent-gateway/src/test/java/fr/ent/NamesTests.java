package fr.ent;

import static fr.ent.ArchitectureTests.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import fr.ent.core.persistence.Sql;
import fr.ent.core.testing.NameRules;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

class NamesTests {

    @Test
    void everyTypeSaysWhoseItIs() {
        NameRules.requireWhoseItIs(PRODUCT);
    }

    @Test
    void noTypeIsNamedByAWordThatWasGivenUp() {
        NameRules.requireNoWordGivenUp(PRODUCT);
    }

    @Test
    void aUseCaseSaysInAVerbWhatItDoes() {
        NameRules.requireVerbs(PRODUCT);
    }

    /** {@code Sql.of} is the one exception: it makes a statement and does nothing yet. */
    @Test
    void noComponentHasAMethodCalledOf() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isEquivalentTo(Sql.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals("of"))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }
}
