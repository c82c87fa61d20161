package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturesTests {

    @Test
    void arePicturesFilmsAndSounds() {
        assertThat(Pictures.includes("image/png")).isTrue();
        assertThat(Pictures.includes("video/mp4")).isTrue();
        assertThat(Pictures.includes("audio/mpeg")).isTrue();
        assertThat(Pictures.includes("application/pdf")).isFalse();
        assertThat(Pictures.includes("text/image/")).isFalse();
        assertThat(Pictures.includes(null)).isFalse();
    }
}
