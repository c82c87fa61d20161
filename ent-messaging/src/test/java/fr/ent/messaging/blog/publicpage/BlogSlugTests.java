package fr.ent.messaging.blog.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlogSlugTests {

    @Test
    void saysTheNameOfTheSchoolInLettersOfAddresses() {
        assertThat(BlogSlug.ofSchool("École Jean-Macé")).isEqualTo("ecole-jean-mace");
        assertThat(BlogSlug.ofSchool("Les Tilleuls")).isEqualTo("ecole-les-tilleuls");
        assertThat(BlogSlug.ofSchool("Écoles d’Œuilly")).isEqualTo("ecole-ecoles-d-oeuilly");
        assertThat(BlogSlug.ofSchool("学校")).isEqualTo("ecole");
        assertThat(BlogSlug.ofSchool("É".repeat(80))).hasSize(36);
        assertThat(BlogSlug.of("CE1 / CE2 B")).isEqualTo("ce1-ce2-b");
    }
}
