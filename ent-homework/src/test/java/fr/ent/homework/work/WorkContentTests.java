package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
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
                catchThrowableOfType(InvalidInput.class, () -> new FeedbackContent("", null, null, false));

        assertThat(refusal.fields()).containsExactly(new InvalidField("text", "required"));
    }

    @Test
    void theWishForAnotherTryIsFeedback() {
        assertThat(new FeedbackContent(null, null, null, true).askAgain()).isTrue();
    }
}
