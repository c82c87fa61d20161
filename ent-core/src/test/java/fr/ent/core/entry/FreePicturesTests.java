package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreePicturesTests {

    private static final int ALL = 144;

    @Test
    void areAllAnimalsBeforeOneComesAgain() {
        FreePictures free = new FreePictures(List.of(new EntryPicture(EntryAnimal.FOX, EntryTint.SKY)));

        List<EntryPicture> next = Stream.generate(free::next).limit(23).toList();

        assertThat(next)
                .extracting(EntryPicture::animal)
                .doesNotHaveDuplicates()
                .doesNotContain(EntryAnimal.FOX);
    }

    @Test
    void areAllDifferentUntilNoneIsLeft() {
        FreePictures free = new FreePictures(List.of());

        assertThat(Stream.generate(free::next).limit(ALL)).doesNotHaveDuplicates();
        assertThat(free.next()).isNotNull();
    }
}
