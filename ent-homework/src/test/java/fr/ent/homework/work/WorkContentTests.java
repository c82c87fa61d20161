package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.homework.work.drawn.DrawnStamp;
import fr.ent.homework.work.drawn.MarkStamp;
import fr.ent.homework.work.drawn.PictureDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkContentTests {

    @Test
    void blankWordsAreNone() {
        FileId photo = FileId.next();

        HandInContent content = new HandInContent(" \n ", List.of(photo, photo));

        assertThat(content.text()).isNull();
        assertThat(content.files()).containsExactly(photo);
    }

    @Test
    void keepsLineBreaks() {
        assertThat(new HandInContent(" Un\r\ndeux ", null).text()).isEqualTo("Un\ndeux");
    }

    @Test
    void workOfNothingIsRefused() {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> new HandInContent(" ", null));

        assertThat(refusal.fields()).containsExactly(new InvalidField("text", "required"));
    }

    @Test
    void feedbackOfNothingIsRefused() {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> new FeedbackContent("", null, null, List.of(), false));

        assertThat(refusal.fields()).containsExactly(new InvalidField("text", "required"));
    }

    @Test
    void theWishForAnotherTryIsFeedback() {
        assertThat(new FeedbackContent(null, null, null, null, true).askAgain()).isTrue();
    }

    @Test
    void marksOverAPictureAreFeedbackAndOncePerPicture() {
        PictureDrawing drawing = new PictureDrawing(
                FileId.next(), 750, List.of(), List.of(new DrawnStamp(MarkStamp.STAR, 10, 20)), List.of());

        assertThat(new FeedbackContent(null, null, null, List.of(drawing), false).drawn())
                .containsExactly(drawing);
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> new FeedbackContent(null, null, null, List.of(drawing, drawing), false))
                        .fields())
                .containsExactly(new InvalidField("drawings", "twice"));
    }
}
